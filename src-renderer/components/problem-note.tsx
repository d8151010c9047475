import type { ReactNode } from "react";
import { problemText } from "./problem-text.ts";
import { useLanguage } from "./use-language.ts";

/** What went wrong, as a sentence that is read out. */
export const ProblemNote = ({ error }: { readonly error: unknown }): ReactNode => {
  const language = useLanguage();
  return (
    <p role="alert" className="problem">
      {problemText(error, language)}
    </p>
  );
};
