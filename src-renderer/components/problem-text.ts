import type { Language } from "../../src-shared/contract/text.ts";
import { Problem, problemSentence } from "../../src-shared/rpc/problems.ts";
import { SessionEnded } from "../api/transport.ts";

const sentences = {
  session: {
    en: "This page’s session has ended. Open Canopy Assess again from its window or terminal.",
    fr: "La session de cette page est terminée. Rouvrez Canopy Assess depuis sa fenêtre ou son terminal.",
  },
  unreachable: {
    en: "Canopy Assess does not answer. What you typed is still here; start it again and retry.",
    fr: "Canopy Assess ne répond pas. Votre saisie est toujours là ; redémarrez-le puis réessayez.",
  },
} as const;

/** The sentence that a person reads when something failed. */
export const problemText = (error: unknown, language: Language): string => {
  if (error instanceof Problem) return problemSentence(error.code, error.details, language);
  if (error instanceof SessionEnded) return sentences.session[language];
  return sentences.unreachable[language];
};
