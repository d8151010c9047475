import type { ReportInput } from "../src-shared/domain/report/report-input.ts";

/** The applications of the example, each with the ids that it has in the report: its own first, then its copies'. */
type Copies = ReadonlyMap<string, readonly string[]>;

/**
 * The report of so many applications: those of the example, again and again, wherever something belongs to one of
 * them. Each copy has an id and a name of its own; figures of the whole portfolio stay those of the example.
 */
export const multipliedReport = (input: ReportInput, count: number): ReportInput => {
  const originals = input.applications.map(({ id }) => id);
  const copies: Copies = new Map(
    originals.map((original, place) => {
      const length = Math.max(0, Math.ceil((count - place) / originals.length));
      return [
        original,
        Array.from({ length }, (_, copy) => (copy === 0 ? original : copyId(original, copy))),
      ];
    }),
  );
  const copyNumbers = new Map([...copies.values()].flatMap((ids) => ids.map((id, copy) => [id, copy])));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- items of lists are repeated, shapes stay
  const multiplied = multiply(input, copies) as ReportInput;
  return {
    ...multiplied,
    applications: multiplied.applications.map(({ id, facts }) => {
      const copy = copyNumbers.get(id) ?? 0;
      return { id, facts: copy === 0 ? facts : { ...facts, name: `${facts.name} ${copy + 1}` } };
    }),
  };
};

/** The copies of one application first, then those of the next, as lists of the report are by application. */
const multiply = (value: unknown, copies: Copies): unknown => {
  if (Array.isArray(value)) return value.flatMap((item) => copiesOf(item, copies));
  if (value instanceof Map) {
    return new Map(
      [...value].flatMap(([key, item]) => {
        const owner = ownerOf(key, copies);
        if (owner === undefined) return [[key, multiply(item, copies)]];
        return (copies.get(owner) ?? []).map((id) => [id, renamed(item, owner, id)]);
      }),
    );
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, multiply(item, copies)]));
};

const copiesOf = (item: unknown, copies: Copies): readonly unknown[] => {
  const owner = ownerOf(item, copies);
  if (owner === undefined) return [multiply(item, copies)];
  return (copies.get(owner) ?? []).map((id) => renamed(item, owner, id));
};

/** The application that an item of a list belongs to, if it belongs to one. */
const ownerOf = (item: unknown, copies: Copies): string | undefined => {
  const candidates = isRecord(item) ? [item["applicationId"], item["id"]] : [item];
  return candidates.find((one): one is string => typeof one === "string" && copies.has(one));
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
