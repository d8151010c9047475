import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { SimulateApplication, SimulationModel } from "../ports.ts";
import type { ModelNews, SimulationAnswer, SimulationNews } from "./simulation-worker.ts";

interface Task {
  readonly model: SimulationModel;
  readonly input: Parameters<SimulateApplication>[1];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (simulation: SimulationAnswer) => void;
  readonly reject: (cause: unknown) => void;
}

interface Workplace {
  readonly worker: Worker;
  /** What the worker has drawn for; drawing again takes as long as dozens of applications. */
  model: SimulationModel | undefined;
  task: Task | undefined;
}

/** To simulate so many takes no longer than to start a worker and draw. */
const few = 8;

export interface SimulationPool {
  readonly simulate: SimulateApplication;
  readonly close: () => Promise<void>;
}

export interface SimulationPoolOptions {
  readonly workerUrl?: URL;
  /** As many as the machine has cores, four at most. */
  readonly size?: number;
}

/**
 * Simulates applications on every core, away from the thread that answers the screens. Workers start when
 * they are first needed and stay, as they keep the draws; none keeps the program from ending.
 */
export const createSimulationPool = ({
  workerUrl = new URL("simulation-worker.ts", import.meta.url),
  size = Math.min(4, availableParallelism()),
}: SimulationPoolOptions = {}): SimulationPool => {
  const places: Workplace[] = [];
  const urgent: Task[] = [];
  const waiting: Task[] = [];
  let isClosed = false;

  const open = (): Workplace => {
    const worker = new Worker(workerUrl);
    const place: Workplace = { worker, model: undefined, task: undefined };
    const end = (cause: unknown): void => {
      const at = places.indexOf(place);
      if (at >= 0) places.splice(at, 1);
      place.task?.reject(isClosed ? problem("job.cancelled", {}) : cause);
      place.task = undefined;
      if (!isClosed) assign();
    };
    worker.on("message", (simulation: SimulationAnswer) => {
      const done = place.task;
      place.task = undefined;
      worker.unref();
      done?.resolve(simulation);
      assign();
    });
    worker.once("error", end);
    worker.once("exit", (code) => end(new Error(`The simulation's worker ended with ${code}.`)));
    worker.unref();
    places.push(place);
    return place;
  };

  const assign = (): void => {
    while (urgent.length + waiting.length > 0) {
      const next = urgent[0] ?? waiting[0];
      const place = idlePlace(next?.model);
      if (!place) return;
      const task = urgent.shift() ?? waiting.shift();
      if (!task || task.signal?.aborted) {
        task?.reject(problem("job.cancelled", {}));
        continue;
      }
      work(place, task);
    }
  };

  /** One that has the draws already, if there is one; another starts only for more than a few applications. */
  const idlePlace = (model: SimulationModel | undefined): Workplace | undefined => {
    const idle = places.filter(({ task }) => task === undefined);
    const fitting = idle.find((place) => place.model === model) ?? idle[0];
    const isWorthStarting = places.length === 0 || urgent.length + waiting.length > few;
    return fitting ?? (places.length < size && isWorthStarting ? open() : undefined);
  };

  const work = (place: Workplace, task: Task): void => {
    place.task = task;
    place.worker.ref();
    if (place.model !== task.model) {
      place.model = task.model;
      tell(place.worker, { kind: "model", ...task.model } satisfies ModelNews);
    }
    tell(place.worker, { kind: "application", input: task.input });
  };

  return {
    simulate: async (model, input, { isUrgent, signal }) => {
      if (isClosed || signal?.aborted) throw problem("job.cancelled", {});
      const { promise, resolve, reject } = Promise.withResolvers<SimulationAnswer>();
      (isUrgent ? urgent : waiting).push({ model, input, signal, resolve, reject });
      assign();
      return await promise;
    },

    close: async () => {
      isClosed = true;
      for (const task of [...urgent.splice(0), ...waiting.splice(0)])
        task.reject(problem("job.cancelled", {}));
      await Promise.all(places.map(async ({ worker }) => await worker.terminate()));
    },
  };
};

const tell = (worker: Worker, news: SimulationNews): void => worker.postMessage(news);
