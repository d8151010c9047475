import type { Statement } from "../../contract/answers.ts";
import type { EvidenceGradeId, Pack } from "../../contract/content.ts";

/** How ready the organisation is in one dimension of the pack. */
export interface ReadinessLevel {
  readonly dimensionId: string;
  /** Mean of the answered scales, 0 to 4; null where none is answered. */
  readonly level: number | null;
  readonly answered: number;
  readonly asked: number;
  /** The least sure grade among the answers; null without one. */
  readonly weakestGrade: EvidenceGradeId | null;
  readonly questionIds: readonly string[];
}

/** The top of every scale of the pack. */
export const highestLevel = 4;

interface SaidOfOrganisation {
  readonly questionId: string;
  readonly statement: Statement | undefined;
}

/**
 * The dimensions that questions to the organisation rate on a scale, in the order of the pack. Questions that
 * are open or do not apply leave a level as it is: what is unknown is neither good nor bad.
 */
export const readinessLevels = (
  pack: Pick<Pack, "dimensions" | "questions">,
  said: readonly SaidOfOrganisation[],
): readonly ReadinessLevel[] => {
  const statementOf = new Map(said.map(({ questionId, statement }) => [questionId, statement]));
  return pack.dimensions.flatMap(({ id }): ReadinessLevel[] => {
    const rated = pack.questions.filter(
      ({ dimension, scope, type }) => dimension === id && scope === "organisation" && type === "scale",
    );
    if (rated.length === 0) return [];
    const answers = rated.flatMap((question) => {
      const statement = statementOf.get(question.id);
      return statement?.state === "answered" && typeof statement.value === "number" ? [statement] : [];
    });
    const levels = answers.map(({ value }) => Number(value));
    const grades = answers.flatMap(({ grade }) => (grade === null ? [] : [grade]));
    return [
      {
        dimensionId: id,
        level: levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length,
        answered: answers.length,
        asked: rated.length,
        weakestGrade: grades.toSorted().at(-1) ?? null,
        questionIds: rated.map((question) => question.id),
      },
    ];
  });
};
