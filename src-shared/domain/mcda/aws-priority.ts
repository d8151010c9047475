import type { AwsFacts } from "../../contract/second-opinions.ts";

type AwsAttribute = keyof AwsFacts;

/** How much an attribute counts, and the points of its values, 0 to 99. */
interface Row<Value extends string> {
  readonly factor: number;
  readonly points: Readonly<Record<Value, number>>;
}

/**
 * The initial table of AWS for the order of migration, low risk first. Source: AWS Prescriptive Guidance,
 * Application portfolio assessment guide, Prioritizing applications.
 */
const table: { readonly [Attribute in AwsAttribute]-?: Row<NonNullable<AwsFacts[Attribute]>> } = {
  environment: { factor: 1, points: { Test: 80, Development: 50, Production: 20 } },
  criticality: { factor: 1, points: { Low: 60, Medium: 40, High: 20 } },
  compliance: { factor: 1, points: { None: 60, FedRAMP: 10 } },
  os: { factor: 0.8, points: { "Cloud ready": 60, Unsupported: 10 } },
  instances: { factor: 0.8, points: { "1-3": 60, "4-10": 40, "11+": 20 } },
  dependencies: { factor: 1, points: { "0-3": 70, "4-10": 30, "11+": 10 } },
  strategy: { factor: 0.6, points: { Rehost: 70, Replatform: 30, Refactor: 10 } },
  team: { factor: 1, points: { High: 80, Medium: 50, Low: 10 } },
};

export interface AwsPriority {
  /** Per attribute, points already times the factor; null where the fact is not known. */
  readonly points: Record<string, number | null>;
  /** The sum when what is unknown turns out worst, and best; the same when all is known. */
  readonly low: number;
  readonly high: number;
  /** The sum; null while a fact is missing. */
  readonly total: number | null;
}

/** The most an application can have. */
export const awsMaximum = (): number => awsPriority({}).high;

/** Priority of an application: the more points, the earlier it moves. */
export const awsPriority = (facts: AwsFacts): AwsPriority => {
  const known = Object.entries(table).map(([attribute, row]: [string, Row<string>]) => {
    const value = Object.entries(facts).find(([name]) => name === attribute)?.[1];
    const possible = Object.values(row.points).map((points) => points * row.factor);
    return {
      attribute,
      possible,
      points: value === undefined ? null : row.factor * (row.points[value] ?? 0),
    };
  });
  const sum = (unknown: (possible: readonly number[]) => number): number =>
    known.reduce((total, { points, possible }) => total + (points ?? unknown(possible)), 0);
  const low = sum((possible) => Math.min(...possible));
  return {
    points: Object.fromEntries(known.map(({ attribute, points }) => [attribute, points])),
    low,
    high: sum((possible) => Math.max(...possible)),
    total: known.every(({ points }) => points !== null) ? low : null,
  };
};
