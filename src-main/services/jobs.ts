import { JobId } from "../../src-shared/contract/ids.ts";
import type { Job } from "../../src-shared/contract/reports.ts";
import { Problem, problem } from "../../src-shared/rpc/problems.ts";
import type { Topic } from "../../src-shared/rpc/procedure.ts";
import type { FileId } from "../../src-shared/contract/ids.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface JobDeps {
  readonly announce: (topics: readonly Topic[]) => void;
  readonly log: (line: string, cause?: unknown) => void;
  readonly newId: () => string;
}

export interface JobResult {
  readonly fileId: FileId;
  readonly fileName: string;
}

/** What the work of a job may do besides working: say how far it is, and learn that nobody wants it any more. */
export interface JobControl {
  readonly report: (share: number, step: string) => void;
  readonly signal: AbortSignal;
}

export interface JobBoard extends HandlersFor<"jobs.get" | "jobs.cancel"> {
  /** Starts work in the background and answers at once; how it ends is read from the job. */
  readonly start: (work: (control: JobControl) => Promise<JobResult>) => JobId;
}

/** Finished jobs are kept for a while, so that a page opened anew still finds its file. */
const mostKept = 100;

export const createJobBoard = ({ announce, log, newId }: JobDeps): JobBoard => {
  const running = new Map<JobId, AbortController>();
  const jobs = new Map<JobId, Job>();

  const change = (id: JobId, changes: Partial<Job>): void => {
    const job = jobs.get(id);
    if (!job || job.state !== "running") return;
    jobs.set(id, { ...job, ...changes });
    announce(["jobs"]);
  };

  const follow = async (id: JobId, work: Promise<JobResult>): Promise<void> => {
    try {
      const { fileId, fileName } = await work;
      change(id, { state: "done", progress: 1, step: "done", fileId, fileName });
    } catch (error) {
      if (error instanceof Problem && error.code === "job.cancelled") {
        change(id, { state: "cancelled" });
      } else {
        const incident = newId().slice(-8);
        log(`incident ${incident} in job ${id}`, error);
        change(id, { state: "failed", incident });
      }
    } finally {
      running.delete(id);
    }
  };

  return {
    start: (work) => {
      const id = JobId.parse(newId());
      const controller = new AbortController();
      const stale = [...jobs.keys()].slice(0, Math.max(0, jobs.size + 1 - mostKept));
      for (const old of stale) if (!running.has(old)) jobs.delete(old);
      jobs.set(id, {
        id,
        state: "running",
        progress: 0,
        step: "queued",
        fileId: null,
        fileName: null,
        incident: null,
      });
      running.set(id, controller);
      const report = (progress: number, step: string): void => change(id, { progress, step });
      void follow(id, work({ report, signal: controller.signal }));
      return id;
    },

    "jobs.get": async ({ jobId }) => {
      const job = jobs.get(jobId);
      if (!job) throw problem("job.unknown", { jobId });
      return job;
    },

    "jobs.cancel": async ({ jobId }) => {
      if (!jobs.has(jobId)) throw problem("job.unknown", { jobId });
      running.get(jobId)?.abort();
      change(jobId, { state: "cancelled" });
      return {};
    },
  };
};
