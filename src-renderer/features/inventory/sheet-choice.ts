import type { ListNoun, ListSheet, SheetMapping } from "../../../src-shared/contract/inventory.ts";
import type { ImportMapping } from "../../../src-shared/contract/views.ts";

/** What a person says about one sheet: what its rows are, and which heading fills which field. */
export interface SheetChoice {
  /** Null leaves the sheet out. */
  readonly noun: ListNoun | null;
  readonly fieldByHeading: ImportMapping["fieldByHeading"];
}

/** What the headings themselves seem to say. */
export const guessedChoice = ({ columns }: ListSheet, noun: ListNoun | null): SheetChoice => ({
  noun,
  fieldByHeading: Object.fromEntries(
    columns.map(({ heading, guesses }) => [heading, noun === null ? "tag" : guesses[noun]]),
  ),
});

/** A kept mapping fits a sheet that has all of its headings. */
export const fitsSheet = ({ fieldByHeading }: ImportMapping, { columns }: ListSheet): boolean => {
  const headings = new Set(columns.map(({ heading }) => heading));
  return Object.keys(fieldByHeading).every((heading) => headings.has(heading));
};

/** A kept mapping upon what the other headings seem to say. */
export const keptChoice = ({ fieldByHeading }: ImportMapping, sheet: ListSheet): SheetChoice => {
  const isOfServers = Object.values(fieldByHeading).includes("server.name");
  const guessed = guessedChoice(sheet, isOfServers ? "server" : "application");
  return { ...guessed, fieldByHeading: { ...guessed.fieldByHeading, ...fieldByHeading } };
};

export const lacksName = ({ noun, fieldByHeading }: SheetChoice): boolean =>
  noun !== null && !Object.values(fieldByHeading).includes(`${noun}.name`);

/** Fields that more than one heading fills. */
export const doubledFields = ({ fieldByHeading }: SheetChoice): ReadonlySet<string> => {
  const fields = Object.values(fieldByHeading).filter((field) => field !== null && field !== "tag");
  return new Set(
    fields.filter((field, place) => fields.indexOf(field) !== place).filter((field) => field !== null),
  );
};

export const isReadable = (choice: SheetChoice): boolean =>
  !lacksName(choice) && (choice.noun === null || doubledFields(choice).size === 0);

export const mappingOf = (
  sheets: readonly ListSheet[],
  choices: ReadonlyMap<string, SheetChoice>,
): SheetMapping[] =>
  sheets.flatMap(({ name, headerRow, firstRow }) => {
    const choice = choices.get(name);
    return choice && choice.noun !== null
      ? [{ sheet: name, noun: choice.noun, headerRow, firstRow, fieldByHeading: choice.fieldByHeading }]
      : [];
  });
