import { addressOf } from "./addresses.ts";
import { organisationPart } from "./question-address.ts";

interface Thing {
  /** As the log or a search names it. */
  readonly kind: string;
  readonly id: string;
  readonly applicationId: string | null;
  readonly questionId: string | null;
}

/** The screen on which a recorded thing is seen; the overview where it has none of its own. */
export const thingAddress = (code: string, thing: Thing): string => {
  const { kind, id, applicationId, questionId } = thing;
  if (kind !== "attachment" && kind !== "parkedItem" && questionId !== null) {
    return addressOf.questionnaire(code, applicationId ?? organisationPart, questionId);
  }
  const own = addressByKind[kind]?.(code, id);
  if (own !== undefined) return own;
  return applicationId === null ? addressOf.overview(code) : addressOf.results(code, applicationId);
};

const addressByKind: Readonly<Record<string, (code: string, id: string) => string>> = {
  server: (code) => addressOf.inventory(code, "servers"),
  import: (code) => addressOf.inventory(code, "import"),
  importMapping: (code) => addressOf.inventory(code, "import"),
  dependency: (code) => addressOf.inventory(code),
  archetype: (code) => addressOf.grid(code),
  attachment: addressOf.evidence,
  interview: addressOf.interview,
  parkedItem: addressOf.overview,
  contact: (code) => addressOf.desk(code, "contacts"),
  deliverable: (code) => addressOf.desk(code, "commitments"),
  decisionRequest: (code) => addressOf.desk(code, "commitments"),
  workEntry: (code) => addressOf.desk(code, "days"),
  finding: addressOf.findings,
  action: addressOf.findings,
  site: addressOf.agreed,
  person: addressOf.agreed,
  weights: addressOf.agreed,
  optionProfile: (code) => addressOf.options(code),
};
