import type { ReportInput } from "../src-shared/domain/report/report-input.ts";

/** Stands for an application of the example: its first one is the application itself, the others are copies. */
interface Standing {
  readonly original: string;
  readonly id: string;
  readonly copy: number;
}

/**
 * The report of so many applications: those of the example, again and again, wherever something belongs to one of
 * them. Each copy has an id and a name of its own; figures of the whole portfolio stay those of the example.
 */
export const multipliedReport = (input: ReportInput, count: number): ReportInput => {
  const originals = input.applications.map(({ id }) => id);
  const standings = Array.from({ length: count }, (_, place): Standing => {
    const original = originals[place % originals.length] ?? "";
    const copy = Math.floor(place / originals.length);
    return { original, copy, id: copy === 0 ? original : copyId(original, copy) };
  });
  const byOriginal = Map.groupBy(standings, ({ original }) => original);
  const known = new Set<string>(originals);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- items of lists are repeated, shapes stay
  const multiplied = multiply(input, { known, byOriginal }) as ReportInput;
  const copyOf = new Map(standings.map(({ id, copy }) => [id, copy]));
  return {
    ...multiplied,
    applications: multiplied.applications.map(({ id, facts }) => {
      const copy = copyOf.get(id) ?? 0;
      return { id, facts: copy === 0 ? facts : { ...facts, name: `${facts.name} ${copy + 1}` } };
    }),
  };
};

interface Multiplying {
  readonly known: ReadonlySet<string>;
  readonly byOriginal: ReadonlyMap<string, readonly Standing[]>;
}

/** The copies of one application first, then those of the next, as lists of the report are by application. */
const multiply = (value: unknown, by: Multiplying): unknown => {
  if (Array.isArray(value)) return value.flatMap((item) => copiesOf(item, ownerOf(item, by.known), by));
  if (value instanceof Map) {
    return new Map(
      [...value].flatMap(([key, item]) => {
        const owner = ownerOf(key, by.known);
        if (owner === undefined) return [[key, multiply(item, by)]];
        return (by.byOriginal.get(owner) ?? []).map(({ id }) => [id, renamed(item, owner, id)]);
      }),
    );
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, multiply(item, by)]));
};

const copiesOf = (item: unknown, owner: string | undefined, by: Multiplying): readonly unknown[] => {
  if (owner === undefined) return [multiply(item, by)];
  return (by.byOriginal.get(owner) ?? []).map(({ copy, id }) =>
    copy === 0 ? item : renamed(item, owner, id),
  );
};

/** The application that an item of a list belongs to, if it belongs to one. */
const ownerOf = (item: unknown, known: ReadonlySet<string>): string | undefined => {
  const candidates = isRecord(item) ? [item["applicationId"], item["id"]] : [item];
  return candidates.find((one): one is string => typeof one === "string" && known.has(one));
};

const renamed = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, renamed(item, from, to)]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, from, to)]));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const copyId = (id: string, copy: number): string =>
  `${id.slice(0, -4)}${copy.toString(16).padStart(4, "0")}`;
