/** A thing as a file has it. */
export interface Found<Facts> {
  readonly key: string;
  readonly facts: Facts;
}

/** A thing as the same source had it before. */
export interface Known<Facts> extends Found<Facts> {
  readonly id: string;
  /** The source's last import no longer had it. */
  readonly vanished: boolean;
}

export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface SourceComparison<FoundThing, KnownThing> {
  readonly created: readonly FoundThing[];
  readonly updated: readonly {
    readonly found: FoundThing;
    readonly known: KnownThing;
    readonly differences: readonly Difference[];
  }[];
  readonly unchanged: number;
  /** No longer in the file, although it lists all that its source has. */
  readonly vanished: readonly KnownThing[];
  /** Not in the file either, but the file may be another part of the same inventory. */
  readonly unseen: readonly KnownThing[];
}

/**
 * What a file changes in what its source brought before. What a whole source no longer lists has
 * vanished. A file of any other source may be a new edition of the list or another part of it: it counts
 * as an edition when it still has at least half of what the source had. Comparing a file with itself
 * gives no change; what had vanished and is listed again counts as updated.
 */
export const compareSource = <FoundThing extends Found<object>, KnownThing extends Known<object>>(
  found: readonly FoundThing[],
  known: readonly KnownThing[],
  isWhole: boolean,
): SourceComparison<FoundThing, KnownThing> => {
  const knownByKey = new Map(known.map((thing) => [thing.key, thing]));
  const foundKeys = new Set(found.map(({ key }) => key));
  const standing = known.filter(({ vanished }) => !vanished);
  const gone = standing.filter(({ key }) => !foundKeys.has(key));
  const isEdition = isWhole || gone.length * 2 <= standing.length;

  const created: FoundThing[] = [];
  const updated: { found: FoundThing; known: KnownThing; differences: readonly Difference[] }[] = [];
  for (const thing of found) {
    const before = knownByKey.get(thing.key);
    if (!before) {
      created.push(thing);
      continue;
    }
    const differences = [...reappearance(before), ...differencesOf(before.facts, thing.facts)];
    if (differences.length > 0) updated.push({ found: thing, known: before, differences });
  }
  return {
    created,
    updated,
    unchanged: found.length - created.length - updated.length,
    vanished: isEdition ? gone : [],
    unseen: isEdition ? [] : gone,
  };
};

const reappearance = ({ vanished }: Known<unknown>): readonly Difference[] =>
  vanished ? [{ field: "vanished", before: "true", after: "false" }] : [];

/** Field by field; each tag and each language counts as a field of its own, `tags.owner`. */
export const differencesOf = (before: object, after: object): readonly Difference[] => {
  const [one, other] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((field) => {
    const difference = { field, before: one.get(field) ?? "", after: other.get(field) ?? "" };
    return difference.before === difference.after ? [] : [difference];
  });
};

const leavesOf = (facts: object, path = ""): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facts).flatMap(([name, fact]: [string, unknown]): readonly [string, string][] => {
      const field = `${path}${name}`;
      if (fact === null || fact === undefined) return [];
      if (typeof fact === "object") return [...leavesOf(fact, `${field}.`)];
      return [[field, typeof fact === "string" ? fact : JSON.stringify(fact)]];
    }),
  );
