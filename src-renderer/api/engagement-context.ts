import { createContext, use } from "react";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import type { Output } from "../../src-shared/rpc/procedure.ts";

/** The engagement whose pages are on the screen, with its client, weights, people, sites and interviews. */
export interface OpenEngagement extends Output<SiteContract["engagements.get"]> {
  readonly engagementId: EngagementId;
  /** Names it in addresses. */
  readonly code: string;
}

export const EngagementContext = createContext<OpenEngagement | null>(null);

export const useEngagement = (): OpenEngagement => {
  const engagement = use(EngagementContext);
  if (!engagement) throw new Error("No engagement is open above this component");
  return engagement;
};
