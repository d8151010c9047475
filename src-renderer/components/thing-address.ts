import { isAboutArchetype } from "../../src-shared/domain/operations/archetype-subject.ts";
import { addressOf } from "./addresses.ts";
import { organisationPart } from "./question-address.ts";
import { showing } from "./use-shown.ts";

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
  if (isAboutArchetype(id)) return addressOf.grid(code);
  if (kind !== "attachment" && kind !== "parkedItem" && questionId !== null) {
    return addressOf.questionnaire(code, applicationId ?? organisationPart, questionId);
  }
  const own = addressByKind[kind]?.(code, id);
  if (own !== undefined) return own;
  return applicationId === null ? addressOf.overview(code) : addressOf.results(code, applicationId);
};

const addressByKind: Readonly<Record<string, (code: string, id: string) => string>> = {
  server: (code, id) => showing(addressOf.inventory(code, "servers"), id),
  import: (code) => addressOf.inventory(code, "import"),
  importMapping: (code) => addressOf.inventory(code, "import"),
  dependency: (code) => addressOf.inventory(code),
  archetype: (code) => addressOf.grid(code),
  attachment: addressOf.evidence,
  interview: addressOf.interview,
  parkedItem: (code, id) => showing(addressOf.overview(code), id),
  contact: (code, id) => showing(addressOf.desk(code, "contacts"), id),
  deliverable: (code, id) => showing(addressOf.desk(code, "commitments"), id),
  decisionRequest: (code, id) => showing(addressOf.desk(code, "commitments"), id),
  workEntry: (code, id) => showing(addressOf.desk(code, "days"), id),
  finding: (code, id) => showing(addressOf.findings(code), id),
  action: (code, id) => showing(addressOf.findings(code), id),
  comment: (code) => addressOf.report(code),
  site: (code, id) => showing(addressOf.agreed(code), id),
  person: (code, id) => showing(addressOf.agreed(code), id),
  weights: addressOf.weights,
  scenario: (code, id) => showing(addressOf.scenarios(code), id),
  costParameter: (code) => addressOf.businessCase(code, "assumptions"),
  execution: (code) => addressOf.calibration(code),
  waveMove: (code, id) => showing(addressOf.waves(code), id),
  plan: (code) => addressOf.waves(code),
  optionProfile: (code) => addressOf.options(code),
};
