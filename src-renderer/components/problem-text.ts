import { getFixedT } from "i18next";
import type { Language } from "../../src-shared/contract/text.ts";
import { typeset } from "../../src-shared/domain/report/typeset.ts";
import { Problem, problemSentence } from "../../src-shared/rpc/problems.ts";
import { HostUnreachable } from "../api/transport.ts";

/** The sentence that a person reads when something failed. */
export const problemText = (error: unknown, language: Language): string => {
  if (error instanceof Problem)
    return typeset(problemSentence(error.code, error.details, language), language);
  const reason = error instanceof HostUnreachable ? error.reason : "gone";
  return getFixedT(language, "common")(`unreachable.${reason}`);
};
