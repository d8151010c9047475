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
export const thingAddress = (code: string, { kind, id, applicationId, questionId }: Thing): string => {
  if (questionId !== null) {
    return addressOf.questionnaire(code, applicationId ?? organisationPart, questionId);
  }
  switch (kind) {
    case "server":
      return addressOf.inventory(code, "servers");
    case "import":
    case "importMapping":
      return addressOf.inventory(code, "import");
    case "finding":
    case "action":
      return addressOf.findings(code);
    case "interview":
      return addressOf.interview(code, id);
    case "dependency":
    case "archetype":
      return addressOf.inventory(code);
    default:
      return applicationId === null ? addressOf.overview(code) : addressOf.results(code, applicationId);
  }
};
