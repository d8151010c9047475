import type { Job } from "../../src-shared/contract/jobs.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { useProcedureQuery } from "./procedures.ts";

const none: readonly Job[] = [];

/** Long work that runs, or ran a moment ago, in whichever window it was ordered; the oldest first. */
export const useJobs = (): readonly Job[] => useProcedureQuery("jobs.list", {}).data ?? none;

/** The newest job of one of these procedures, for this engagement or for none. */
export const useJob = (
  procedures: readonly string[],
  engagementId: EngagementId | null = null,
): Job | undefined =>
  useJobs().findLast((job) => procedures.includes(job.procedure) && job.engagementId === engagementId);
