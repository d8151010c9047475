import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { isShown } from "../../components/evidence/subject.ts";
import { searchText } from "../../components/search-text.ts";

export type StateFilter = "all" | "inReport" | "notInReport" | "bare";
export type KindFilter = "all" | "picture" | "document";

export interface GalleryFilters {
  readonly state: StateFilter;
  readonly kind: KindFilter;
  /** Null: every one. */
  readonly applicationId: string | null;
  readonly questionId: string | null;
  readonly findingId: string | null;
  readonly query: string;
}

export const noFilters: GalleryFilters = {
  state: "all",
  kind: "all",
  applicationId: null,
  questionId: null,
  findingId: null,
  query: "",
};

export const stateFilters: readonly StateFilter[] = ["all", "inReport", "notInReport", "bare"];

const isInState: Readonly<Record<StateFilter, (attachment: Attachment) => boolean>> = {
  all: () => true,
  inReport: ({ inReport }) => inReport,
  notInReport: ({ inReport }) => !inReport,
  bare: ({ caption }) => caption === "",
};

/** Those that every filter lets through, the last added first. */
export const filtered = (
  attachments: readonly Attachment[],
  { state, kind, applicationId, questionId, findingId, query }: GalleryFilters,
): readonly Attachment[] => {
  const wanted = searchText(query.trim());
  return attachments
    .filter(
      (one) =>
        isInState[state](one) &&
        (kind === "all" || isShown(one) === (kind === "picture")) &&
        (applicationId === null || one.applicationId === applicationId) &&
        (questionId === null || one.questionId === questionId) &&
        (findingId === null || one.findingId === findingId) &&
        (wanted === "" || searchText(`${one.caption} ${one.fileName}`).includes(wanted)),
    )
    .toReversed();
};

/** How many each state leaves among what the other filters let through. */
export const countStates = (
  attachments: readonly Attachment[],
  filters: GalleryFilters,
): Readonly<Record<StateFilter, number>> => {
  const count = (state: StateFilter): number => filtered(attachments, { ...filters, state }).length;
  return {
    all: count("all"),
    inReport: count("inReport"),
    notInReport: count("notInReport"),
    bare: count("bare"),
  };
};
