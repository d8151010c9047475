import { createContext, use } from "react";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Output } from "../../src-shared/rpc/procedure.ts";

/** The engagement that the address names, with its client, weights, people, sites and interviews. */
export interface CurrentEngagement extends Output<SiteContract["engagements.get"]> {
  readonly engagementId: EngagementId;
  readonly code: string;
}

export const EngagementContext = createContext<CurrentEngagement | null>(null);

export const useEngagement = (): CurrentEngagement => {
  const engagement = use(EngagementContext);
  if (!engagement) throw new Error("EngagementContext has no provider above this component");
  return engagement;
};
