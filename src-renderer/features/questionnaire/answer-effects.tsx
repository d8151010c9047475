import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Gate } from "../../../src-shared/contract/content.ts";
import type { Assessment, GateResult } from "../../../src-shared/contract/results.ts";
import { OptionMark } from "../../components/option-mark.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { gatesOn } from "./gate-hints.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import type { Interview } from "./use-interview.ts";

interface AnswerEffectsProps {
  readonly interview: Pick<Interview, "pack" | "assessment">;
  readonly planned: PlannedQuestion;
}

/** What the recorded answer does: the points it gives to each option, and the gates it moves. */
export const AnswerEffects = ({ interview, planned }: AnswerEffectsProps): ReactNode => {
  const { assessment, pack } = interview;
  if (!assessment || planned.state !== "answered") return null;
  return (
    <>
      {planned.question.feeds && <Points questionId={planned.question.id} assessment={assessment} />}
      <GatesMoved gates={gatesOn(pack, planned.question)} results={assessment.gates} />
    </>
  );
};

const Points = ({
  questionId,
  assessment,
}: {
  readonly questionId: string;
  readonly assessment: Assessment;
}): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const given = assessment.options.flatMap(({ optionId, contributions }) => {
    const points = contributions.find(({ sourceId }) => sourceId === questionId)?.points ?? 0;
    return Math.abs(points) < 0.05 ? [] : [{ optionId, points }];
  });
  return (
    <section>
      <h2>{t("gives.title")}</h2>
      {given.length === 0 && <p className="dim">{t("gives.none")}</p>}
      <ul className="rows">
        {given
          .toSorted((a, b) => b.points - a.points)
          .map(({ optionId, points }) => (
            <li key={optionId}>
              <OptionName optionId={optionId} />
              <span className="figure">{format.signed(points, 1)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
};

interface GatesMovedProps {
  readonly gates: readonly Gate[];
  readonly results: readonly GateResult[];
}

const GatesMoved = ({ gates, results }: GatesMovedProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const firing = gates.filter(({ id }) =>
    results.some(({ gateId, fires }) => gateId === id && fires === "yes"),
  );
  if (gates.length === 0) return null;
  return (
    <section>
      <h2>{t("sets.title")}</h2>
      {firing.length === 0 && <p className="dim">{t("sets.none")}</p>}
      {firing.map(({ id, effect, label, applies_to }) => (
        <div key={id} className="gate-set">
          <span className="gate-options">
            <StateMark state={effect === "exclude" ? "excluded" : "conditional"}>
              {t(`effects.${effect}`)}
            </StateMark>
            {optionIds
              .filter((optionId) => applies_to.includes(optionId))
              .map((optionId) => (
                <OptionMark key={optionId} optionId={optionId} />
              ))}
          </span>
          <p>{label[language]}</p>
        </div>
      ))}
    </section>
  );
};
