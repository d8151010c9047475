import type { MutationState } from "@tanstack/react-query";

export interface Saving {
  readonly name: string;
  readonly state: Pick<MutationState, "status" | "error" | "variables">;
}

/**
 * The one change of this page that a person must know of: one still on its way, else an answer that failed
 * and was not given again since, else the last change. Another answer's success never hides a failure.
 */
export const savingToTell = (savings: readonly Saving[]): Saving | undefined => {
  const lastWords = [...new Map(savings.map((saving) => [subjectOf(saving), saving])).values()];
  const isFailedAnswer = (saving: Saving): boolean =>
    saving.state.status === "error" && subjectOf(saving) !== "";
  return (
    savings.findLast(({ state }) => state.status === "pending") ??
    lastWords.findLast(isFailedAnswer) ??
    savings.at(-1)
  );
};

/** What an answer is about; empty for all other changes, of which only the last one counts. */
const subjectOf = ({ name, state: { variables } }: Saving): string => {
  if (typeof variables !== "object" || variables === null || !("questionId" in variables)) return "";
  const applicationId = "applicationId" in variables ? variables.applicationId : null;
  return JSON.stringify([name, applicationId, variables.questionId]);
};
