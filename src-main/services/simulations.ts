import type { Simulation } from "../../src-shared/contract/simulations.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import type { Topic } from "../../src-shared/rpc/procedure.ts";
import type { Watch } from "../long-work.ts";
import type { SimulateApplication, SimulationModel } from "../ports.ts";

export interface SimulationDeps {
  readonly announce: (topics: readonly Topic[]) => void;
  readonly simulate: SimulateApplication;
}

/** One application to simulate; `key` stands for the model and all that it says. */
export interface Wanted {
  readonly key: string;
  readonly input: AssessmentInput;
}

export interface Simulations {
  readonly known: (key: string) => Simulation | undefined;
  /** Simulates what is not known; resolves when everything is. */
  readonly finish: (model: SimulationModel, wanted: readonly Wanted[]) => Promise<void>;
  /** The same after everything that somebody looks at; pages hear of it as results come in. */
  readonly work: (model: SimulationModel, wanted: readonly Wanted[], watch: Watch) => Promise<void>;
}

/** Some 2 KiB each. */
const mostKept = 5_000;

/** Pages learn of new results this many at a time. */
const announcedTogether = 100;

/** Remembers what was simulated; the same inputs give the same figures, so nothing is ever done twice. */
export const createSimulations = ({ announce, simulate }: SimulationDeps): Simulations => {
  const results = new Map<string, Simulation>();
  const running = new Map<string, Promise<Simulation>>();

  const keep = (key: string, simulation: Simulation): void => {
    results.set(key, simulation);
    const [oldest] = results.keys();
    if (results.size > mostKept && oldest !== undefined) results.delete(oldest);
  };

  const once = async (
    model: SimulationModel,
    { key, input }: Wanted,
    options: Parameters<SimulateApplication>[2],
  ): Promise<Simulation> => {
    const known = results.get(key) ?? running.get(key);
    if (known) return await known;
    const simulating = simulate(model, input, options);
    running.set(key, simulating);
    try {
      const simulation = await simulating;
      keep(key, simulation);
      return simulation;
    } finally {
      running.delete(key);
    }
  };

  return {
    known: (key) => results.get(key),
    finish: async (model, wanted) => {
      await Promise.all(
        wanted.map(async (application) => await once(model, application, { isUrgent: true })),
      );
    },
    work: async (model, wanted, { onProgress, signal }) => {
      let done = 0;
      const one = async (application: Wanted): Promise<void> => {
        await once(model, application, { isUrgent: false, signal });
        done += 1;
        onProgress?.(done / wanted.length);
        if (done % announcedTogether === 0) announce(["results"]);
      };
      await Promise.all(wanted.map(one));
    },
  };
};
