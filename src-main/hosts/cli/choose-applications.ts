import type { ApplicationId, EngagementId } from "../../../src-shared/contract/ids.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Session } from "./session.ts";

/** Those whose id, code or name a person typed, or all of them; a problem where none is called so. */
export const chooseApplications = async (
  { call }: Session,
  engagementId: EngagementId,
  asked: string | undefined,
): Promise<readonly { readonly id: ApplicationId; readonly name: string }[]> => {
  const applications = await call("applications.list", { engagementId });
  if (asked === undefined) return applications;
  const wanted = asked.toLowerCase();
  const found = applications.filter(({ code, id, name }) =>
    [id, code, name].some((word) => word.toLowerCase() === wanted),
  );
  if (found.length === 0) throw problem("application.unknown", { application: asked });
  return found;
};
