import type { Complaint } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { limits } from "./limits.ts";

/** Collects what could not be understood; keeps the first thousand, and counts the others. */
export interface Complaints {
  readonly add: (
    place: {
      readonly sheet: string;
      readonly row: number | null;
      readonly column: string | null;
      readonly value?: string | null;
    },
    message: LocalisedText,
  ) => void;
  readonly kept: () => Complaint[];
  /** Says how many were not kept; empty when all were. */
  readonly surplus: () => LocalisedText[];
}

export const collectComplaints = (): Complaints => {
  const kept: Complaint[] = [];
  let surplus = 0;
  return {
    add: ({ sheet, row, column, value }, message) => {
      if (kept.length >= limits.complaints) surplus += 1;
      else kept.push({ sheet, row, column, ...(typeof value === "string" && { value }), message });
    },
    kept: () => kept,
    surplus: () =>
      surplus === 0
        ? []
        : [
            {
              en: `${surplus} more complaints are not listed.`,
              fr: `${surplus} autres remarques ne sont pas affichées.`,
            },
          ],
  };
};
