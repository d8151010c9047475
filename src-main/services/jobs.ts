import { z } from "zod";
import { EngagementId, FileId, JobId } from "../../src-shared/contract/ids.ts";
import { JobStep } from "../../src-shared/contract/jobs.ts";
import type { Job } from "../../src-shared/contract/jobs.ts";
import type { JobRunner } from "../../src-shared/rpc/dispatch.ts";
import { Problem, problem } from "../../src-shared/rpc/problems.ts";
import type { Topic } from "../../src-shared/rpc/procedure.ts";
import type { Clock } from "../ports.ts";
import type { JobControl } from "../long-work.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface JobDeps {
  readonly announce: (topics: readonly Topic[]) => void;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly reportIncident: (name: string, cause: unknown) => string;
}

export interface JobBoard extends JobRunner<JobControl> {
  /** Whether one of them has not come to its end. */
  readonly isRunning: () => boolean;
  readonly handlers: HandlersFor<"jobs.list" | "jobs.get" | "jobs.cancel">;
}

/** A call that is answered within this time is no job: nobody would read what a screen said of it. */
const shortMs = 400;
/** How often the screens are told of progress, at most. */
const announceMs = 100;
/** Ended jobs are kept for a while, so that a page opened anew still finds its file. */
const mostKept = 50;

type Ended = { readonly value: unknown } | { readonly error: unknown };

/** Where all long work runs: it is listed from the moment it lasts. */
export const createJobBoard = ({ announce, clock, newId, reportIncident }: JobDeps): JobBoard => {
  const entries = new Map<JobId, Entry>();
  let toldAt = 0;

  const tell = (): void => {
    toldAt = performance.now();
    announce(["jobs"]);
  };

  const begin = ({ name, input, procedure }: Parameters<JobBoard["run"]>[0]): Entry => {
    const of = Target.parse(input);
    return {
      isListed: false,
      result: null,
      controller: new AbortController(),
      job: {
        id: JobId.parse(newId()),
        procedure: name,
        engagementId: of.engagementId,
        about: "",
        startedAt: clock.now().toISOString(),
        state: "running",
        progress: 0,
        step: "starting",
        canCancel: procedure.canCancel,
        file: null,
        problem: null,
      },
    };
  };

  const controlOf = (entry: Entry): JobControl => ({
    signal: entry.controller.signal,
    name: (about) => {
      entry.job = { ...entry.job, about };
    },
    report: (progress, step) => {
      if (entry.job.state !== "running") return;
      const isNewStep = step !== entry.job.step;
      // What it is measured by may change on the way; what a person was told never goes back.
      const share = Math.min(1, Math.max(entry.job.progress, progress));
      entry.job = { ...entry.job, progress: share, step: JobStep.parse(step) };
      if (entry.isListed && (isNewStep || performance.now() - toldAt > announceMs)) tell();
    },
  });

  const finish = (entry: Entry, ended: Ended): void => {
    if ("value" in ended) {
      const file = MadeFile.safeParse(ended.value);
      entry.result = ended.value;
      entry.job = { ...entry.job, state: "done", progress: 1, file: file.success ? file.data : null };
    } else {
      const { code, details } = problemOf(entry, ended.error, reportIncident);
      const state = code === "job.cancelled" ? "cancelled" : "failed";
      entry.job = { ...entry.job, state, problem: { code, details } };
    }
    entry.job = { ...entry.job, canCancel: false };
    tell();
  };

  const list = (entry: Entry): void => {
    const ended = [...entries].filter(([, { job }]) => job.state !== "running");
    for (const [id] of ended.slice(0, Math.max(0, ended.length + 1 - mostKept))) entries.delete(id);
    entry.isListed = true;
    entries.set(entry.job.id, entry);
    tell();
  };

  const find = (jobId: JobId): Entry => {
    const entry = entries.get(jobId);
    if (!entry) throw problem("job.unknown", { jobId });
    return entry;
  };

  return {
    run: async (order, work) => {
      const entry = begin(order);
      const ending = settle(work(controlOf(entry)));
      const early = await within(ending, shortMs);
      if (early) {
        if ("error" in early) throw early.error;
        return early;
      }
      list(entry);
      void (async () => {
        finish(entry, await ending);
      })();
      return { jobId: entry.job.id };
    },

    isRunning: () => [...entries.values()].some(({ job }) => job.state === "running"),

    handlers: {
      "jobs.list": async () => [...entries.values()].map(({ job }) => job),
      "jobs.get": async ({ jobId }) => {
        const { job, result } = find(jobId);
        return { ...job, result };
      },
      "jobs.cancel": async ({ jobId }) => {
        const entry = find(jobId);
        if (!entry.job.canCancel) return {};
        entry.controller.abort();
        entry.job = { ...entry.job, canCancel: false };
        return {};
      },
    },
  };
};

interface Entry {
  job: Job;
  isListed: boolean;
  result: unknown;
  readonly controller: AbortController;
}

/** What an order or a result has in common with others of its kind. */
const Target = z.object({ engagementId: EngagementId.nullable().default(null) });
const MadeFile = z.object({ fileId: FileId, fileName: z.string() });

const settle = async (work: Promise<unknown>): Promise<Ended> => {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
};

const within = async (ending: Promise<Ended>, limitMs: number): Promise<Ended | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    resolve(undefined);
  }, limitMs);
  try {
    return await Promise.race([ending, promise]);
  } finally {
    clearTimeout(timer);
  }
};

const problemOf = (
  { controller, job }: Entry,
  error: unknown,
  reportIncident: JobDeps["reportIncident"],
): Problem => {
  if (error instanceof Problem) return error;
  // Whatever broke off because nobody wanted it any more did what it should.
  if (controller.signal.aborted) return problem("job.cancelled", {});
  return problem("internal", { incident: reportIncident(job.procedure, error) });
};
