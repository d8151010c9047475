import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import { Freeze } from "../../src-shared/contract/waves.ts";
import type { WaveRules } from "../../src-shared/contract/waves.ts";
import { Day } from "../../src-shared/contract/text.ts";
import { moveThing, planWaves } from "../../src-shared/domain/waves/plan-waves.ts";
import { wavePriority } from "../../src-shared/domain/waves/priority.ts";
import { ruleSentence } from "../../src-shared/domain/waves/rule-sentence.ts";
import type { MovingThing, Pair, WaveInput } from "../../src-shared/domain/waves/wave-input.ts";
import { asGiven } from "./given.ts";
import type { Given } from "./given.ts";

/** The waves of a file's applications; with `move` also what moving one of them would break. */
export const wavePlan = (given: Given, defaults: PlanningCatalogue["waves"], file: string): object => {
  const input: WaveInput = {
    things: thingsOf(given, file),
    together: pairsOf(given, ["hard", "together"], file),
    needs: pairsOf(given, ["needs", "precedence"], file),
    traffic: pairsOf(given, ["traffic", "soft"], file),
    rules: rulesOf(given, defaults.rules),
  };
  requireKnown(input, given);
  const plan = planWaves(input);
  const shown = (one: typeof plan): object => ({
    waves: one.waves.map(({ ids, number, ...wave }) => ({ wave: number, applications: ids, ...wave })),
    assignment: Object.fromEntries(
      one.waves
        .flatMap(({ ids, number }) => ids.map((id) => [id, number] as const))
        .toSorted(([first], [second]) => (first < second ? -1 : 1)),
    ),
    broken: one.broken.map((broken) => ({ ...broken, sentence: ruleSentence(broken, nameOf).en })),
  });
  const move = given.object("move");
  if (!move) return shown(plan);
  const [id = "", wave = 0] = [move.text("id", "application"), move.number("wave", "to")];
  if (!input.things.some((thing) => thing.id === id) || wave < 1) {
    throw given.refuse(
      "move",
      "expected an application of the file and a wave from 1",
      "attendu : une application du fichier et une vague à partir de 1",
    );
  }
  const moved = moveThing(input, plan, id, Math.round(wave));
  return {
    ...shown(plan),
    moved: {
      ...shown(moved),
      newlyBroken: moved.newlyBroken.map((broken) => ({
        ...broken,
        sentence: ruleSentence(broken, nameOf).en,
      })),
      mended: moved.mended,
    },
  };
};

const nameOf = (id: string): string => id;

/** A list of applications, an object by id, or `effort` alone by id. */
const thingsOf = (given: Given, file: string): readonly MovingThing[] => {
  const list = given.list("applications", "apps", "nodes");
  if (list)
    return list
      .map((one) => asGiven(one, file, "applications"))
      .map((one) => thingOf(one, one.text("id", "name"), given));
  const byId = given.object("applications", "apps", "nodes") ?? given.object("effort");
  if (!byId) throw given.refuse("applications", "a list is needed", "une liste est nécessaire");
  return byId.keys.map((id) =>
    typeof byId.any(id) === "number"
      ? thingOf(asGiven({ effort: byId.any(id) }, file, id), id, given)
      : thingOf(asGiven(byId.any(id), file, id), id, given),
  );
};

const thingOf = (given: Given, id: string | undefined, all: Given): MovingThing => {
  if (id === undefined) throw given.refuse("id", "a text is needed", "un texte est nécessaire");
  const deadline = Day.safeParse(given.text("deadline"));
  if (given.has("deadline") && !deadline.success) {
    throw given.refuse(
      "deadline",
      "expected a day such as 2027-03-31",
      "attendu : un jour tel que 2027-03-31",
    );
  }
  const application = given.text("application");
  return {
    id,
    ...(application !== undefined && { application }),
    environment: wordIn(given, "environment", environments, environmentWords),
    criticality: wordIn(given, "criticality", criticalities, {}),
    effort: given.amount("effort", "person_days", "days") ?? 0,
    servers: given.amount("servers", "server_count") ?? 0,
    priority: priorityOf(given, id, all),
    deadline: deadline.success ? deadline.data : null,
  };
};

/** Its own, its own merits, or that of `priority` at the top, where a key may also be a whole group's: `AB`. */
const priorityOf = (given: Given, id: string, all: Given): number => {
  const own = given.number("priority", "p");
  if (own !== undefined) return own;
  const merit = (...names: readonly string[]): number => given.share(...names) ?? 0;
  if (given.has("value", "ease", "urgency", "readiness", "strength")) {
    return wavePriority({
      value: merit("value"),
      ease: given.share("ease") ?? 1 - (given.share("risk") ?? 0.5),
      urgency: merit("urgency"),
      readiness: merit("readiness"),
      strength: merit("strength", "b1"),
    });
  }
  const listed = all.object("priority", "priorities", "p");
  const key = listed?.keys.find((one) => one === id) ?? listed?.keys.find((one) => isGroupWith(one, id));
  return (key !== undefined && listed?.number(key)) || 0;
};

/** `AB` and `A+B` name the group of A and B. */
const isGroupWith = (key: string, id: string): boolean =>
  key.split(/[^\p{L}\p{N}]+/u).includes(id) ||
  (id.length === 1 && /^\p{Lu}+$/u.test(key) && key.includes(id));

const environments = ["production", "preproduction", "test", "development"] as const;
const criticalities = ["vital", "high", "medium", "low"] as const;
const environmentWords: Readonly<Record<string, string>> = {
  prod: "production",
  preprod: "preproduction",
  dev: "development",
};

const wordIn = <Word extends string>(
  given: Given,
  name: string,
  words: readonly Word[],
  spellings: Readonly<Record<string, string>>,
): Word | null => {
  const text = given.text(name)?.toLowerCase();
  if (text === undefined) return null;
  const found = words.find((word) => word === (spellings[text] ?? text));
  if (found === undefined) {
    throw given.refuse(name, `expected one of ${words.join(", ")}`, `attendu : ${words.join(", ")}`);
  }
  return found;
};

const pairsOf = (given: Given, names: readonly string[], file: string): readonly Pair[] =>
  (given.list(...names) ?? []).flatMap((entry): readonly Pair[] => {
    const ends = endsOf(entry, file);
    const [first, ...others] = ends;
    if (first === undefined || others.length === 0) {
      throw given.refuse(
        names[0] ?? "",
        'expected pairs such as ["A", "B"]',
        'attendu : des paires telles que ["A", "B"]',
      );
    }
    return others.map((other): Pair => [first, other]);
  });

/** `["A", "B"]`, `{"from": "A", "to": "B"}`, `"A-B"` or `"A->B"`. */
const endsOf = (entry: unknown, file: string): readonly string[] => {
  if (typeof entry === "string") return entry.split(/\s*(?:->|→|-)\s*/u).filter((end) => end !== "");
  if (Array.isArray(entry)) return entry.filter((end) => typeof end === "string");
  const pair = asGiven(entry, file, "pairs");
  return [pair.text("from", "a"), pair.text("to", "b")].flatMap((end) => end ?? []);
};

const rulesOf = (given: Given, defaults: WaveRules): WaveRules => {
  const starts = given.text("starts", "start");
  const freezes = Freeze.array().safeParse(
    (given.list("freezes", "freeze") ?? []).map((freeze) =>
      typeof freeze === "object" ? { name: "", ids: null, ...freeze } : freeze,
    ),
  );
  if (!freezes.success || (starts !== undefined && !Day.safeParse(starts).success)) {
    throw given.refuse(
      freezes.success ? "starts" : "freezes",
      "expected days such as 2027-03-31, from and to",
      "attendu : des jours tels que 2027-03-31, from et to",
    );
  }
  const capacity = given.amount("capacity");
  if (capacity === 0)
    throw given.refuse("capacity", "a number above 0 is needed", "un nombre supérieur à 0 est nécessaire");
  return {
    capacity: capacity ?? defaults.capacity,
    learningServers: given.amount("learning_servers") ?? defaults.learningServers,
    weeksPerWave: given.amount("weeks_per_wave", "weeks") ?? defaults.weeksPerWave,
    starts: starts ?? null,
    freezes: freezes.data,
  };
};

const requireKnown = ({ things, together, needs, traffic }: WaveInput, given: Given): void => {
  const known = new Set(things.map(({ id }) => id));
  if (known.size < things.length) {
    throw given.refuse("applications", "an id stands there twice", "un identifiant y figure deux fois");
  }
  const unknown = [...together, ...needs, ...traffic].flat().find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw given.refuse(
      "",
      `${unknown} is in a pair and is no application`,
      `${unknown} figure dans une paire et n’est pas une application`,
    );
  }
};
