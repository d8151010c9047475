import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Complaints } from "./complaints.ts";
import { readRvtoolsSheet } from "./rvtools-sheet.ts";
import type { Table } from "./table.ts";

/** What one sheet of details adds up to for one machine. */
interface Tally {
  readonly rows: number;
  readonly sum: number;
  /** How much was in use when the export was made, and of how much where that is not the sum; null where not told. */
  readonly used: number | null;
  readonly most: number | null;
}

interface Names {
  readonly vcenterUuid: string | null;
  readonly vmUuid: string | null;
  readonly vmId: string | null;
  readonly name: string | null;
}

type DetailSheet = "vDisk" | "vPartition" | "vCPU" | "vMemory";

export interface Details {
  readonly rows: number;
  readonly of: (sheetNames: Names) => Tally | undefined;
}

/** Adds up one sheet of details per machine, under every name by which vInfo may know the machine. */
export const readDetails = async (
  sheet: DetailSheet,
  table: Table | undefined,
  complaints: Complaints,
): Promise<Details | undefined> => {
  if (!table) return undefined;
  const tallyByName = new Map<string, Tally>();
  const { rows } = await readRvtoolsSheet(sheet, table, complaints, (row, reader) => {
    const [amount, used, most] = [
      reader.number(row, "amount") ?? 0,
      reader.number(row, "used"),
      reader.number(row, "most"),
    ];
    const names = namesOf({
      vcenterUuid: reader.text(row, "vcenterUuid"),
      vmUuid: reader.text(row, "vmUuid"),
      vmId: reader.text(row, "vmId"),
      name: reader.text(row, "name"),
    });
    for (const name of names) {
      const tally = tallyByName.get(name);
      tallyByName.set(name, {
        rows: (tally?.rows ?? 0) + 1,
        sum: (tally?.sum ?? 0) + amount,
        used: added(tally?.used, used),
        most: added(tally?.most, most),
      });
    }
  });
  return {
    rows,
    of: (names) => {
      // Names repeat within a vCenter, ids do not: the first that the sheet knows decides.
      const known = namesOf(names).find((name) => tallyByName.has(name));
      return known === undefined ? undefined : tallyByName.get(known);
    },
  };
};

const added = (before: number | null | undefined, more: number | null): number | null =>
  more === null ? (before ?? null) : (before ?? 0) + more;

/** From the surest to the weakest. */
const namesOf = ({ vcenterUuid, vmUuid, vmId, name }: Names): readonly string[] => [
  ...(vmUuid === null ? [] : [`uuid ${vmUuid}`]),
  ...(vmId === null ? [] : [`id ${vcenterUuid ?? ""} ${vmId}`]),
  ...(name === null ? [] : [`name ${name}`]),
];

/** One sentence for all sheets that would have said more and are not there. */
export const missingSheets = (sheets: readonly string[]): readonly LocalisedText[] =>
  sheets.length === 0
    ? []
    : [
        {
          en: `Sheets missing from the export, so less is known: ${sheets.join(", ")}.`,
          fr: `Feuilles absentes de l’export, donc moins d’informations : ${sheets.join(", ")}.`,
        },
      ];
