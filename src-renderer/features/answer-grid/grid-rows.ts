import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import type { ApplicationId, ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { archetypeByApplication } from "../../../src-shared/domain/questionnaire/archetypes.ts";

export type GridRow =
  | {
      readonly kind: "archetype";
      readonly id: ArchetypeId;
      readonly name: string;
      readonly members: readonly { readonly id: ApplicationId; readonly name: string }[];
    }
  | {
      readonly kind: "application";
      readonly id: ApplicationId;
      readonly name: string;
      readonly archetype: Archetype | null;
    };

/** Each archetype by name with its applications below it, then the applications that belong to none. */
export const gridRows = (
  applications: readonly Application[],
  archetypes: readonly Archetype[],
  compare: (one: string, other: string) => number,
): readonly GridRow[] => {
  const archetypeOf = archetypeByApplication(archetypes);
  const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
    compare(one.name, other.name);
  const rows = applications
    .map(
      ({ id, name }) => ({ kind: "application", id, name, archetype: archetypeOf.get(id) ?? null }) as const,
    )
    .toSorted(byName);
  const membersOf = Map.groupBy(rows, ({ archetype }) => archetype?.id);
  return [
    ...archetypes.toSorted(byName).flatMap(({ id, name }): GridRow[] => {
      const members = membersOf.get(id) ?? [];
      return [{ kind: "archetype", id, name, members }, ...members];
    }),
    ...(membersOf.get(undefined) ?? []),
  ];
};

/** Rows whose name has all the words; an archetype stays above those of its applications that are left. */
export const searchRows = (
  rows: readonly GridRow[],
  words: readonly string[],
  searchable: ReadonlyMap<string, string>,
): readonly GridRow[] => {
  if (words.length === 0) return rows;
  const fits = new Set(
    rows.filter(({ id }) => words.every((word) => searchable.get(id)?.includes(word))).map(({ id }) => id),
  );
  const isBelow = ({ id, kind }: GridRow): boolean => kind === "archetype" && fits.has(id);
  const shownGroups = new Set(rows.filter(isBelow).map(({ id }) => id));
  const neededGroups = new Set(
    rows.flatMap((row) =>
      row.kind === "application" && row.archetype && fits.has(row.id) ? [row.archetype.id] : [],
    ),
  );
  return rows.filter((row) =>
    row.kind === "archetype"
      ? fits.has(row.id) || neededGroups.has(row.id)
      : fits.has(row.id) || (row.archetype !== null && shownGroups.has(row.archetype.id)),
  );
};
