import type { Pack } from "../../src-shared/contract/content.ts";
import { addressOf } from "./addresses.ts";

/** The part of the address that stands for the organisation instead of an application. */
export const organisationPart = "organisation";

/** Where a question's id would stand: all questions as a list. */
export const listPart = "list";

/** Where a question is answered; what is asked of the organisation has its own part, whoever links to it. */
export const questionAddress = (
  code: string,
  pack: Pack,
  subjectPart: string,
  questionId: string,
): string => {
  const question = pack.questions.find(({ id }) => id === questionId);
  return addressOf.questionnaire(
    code,
    question?.scope === "organisation" ? organisationPart : subjectPart,
    questionId,
  );
};

/** What the router calls the same place: an address without its hash. */
export const routeOf = (address: string): string => address.slice(1);
