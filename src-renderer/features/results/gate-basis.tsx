import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useFormat } from "../../components/format.ts";
import { questionAddress } from "../../components/question-address.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { GateRow } from "./gate-rows.ts";
import type { ResultView } from "./result-view.ts";

interface GateBasisProps {
  readonly row: GateRow;
  readonly view: ResultView;
}

/** Why a gate says what it says: facts that are missing or not met, questions that decide it, and its sources. */
export const GateBasis = ({ row, view }: GateBasisProps): ReactNode => {
  const { t } = useTranslation("results");
  const { gate, result } = row;
  return (
    <dl className="gate-basis">
      {row.optionIds.map((optionId) => (
        <Facts key={optionId} row={row} optionId={optionId} />
      ))}
      {result.openQuestionIds.length > 0 && (
        <>
          <dt>{t("gates.openQuestions")}</dt>
          <dd>
            <Questions ids={result.openQuestionIds} view={view} />
          </dd>
        </>
      )}
      {result.openQuestionIds.length === 0 && (
        <>
          <dt>{t("gates.restsOn")}</dt>
          <dd>
            <Questions ids={questionsOf(view, gate.id)} view={view} />
          </dd>
        </>
      )}
      <dt>{t("gates.legalStatus")}</dt>
      <dd>{t(`legal.${gate.legal_status}`, { defaultValue: gate.legal_status })}</dd>
      {gate.sources.length > 0 && (
        <>
          <dt>{t("gates.sources")}</dt>
          <dd>
            {gate.sources.map((id) => (
              <p key={id}>{view.pack.sources[id]?.title ?? id}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
};

const questionsOf = ({ pack }: ResultView, gateId: string): readonly string[] =>
  pack.questions.filter(({ gates }) => gates?.includes(gateId)).map(({ id }) => id);

const Facts = ({ row, optionId }: { readonly row: GateRow; readonly optionId: OptionId }): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const format = useFormat();
  const attributes = row.result.attributes[optionId] ?? [];
  return (["unknown", "fails"] as const).map((state) => {
    const named = attributes
      .filter((one) => one.state === state)
      .map(({ attribute }) => t(`attributes.${attribute}`, { defaultValue: attribute }));
    if (named.length === 0) return null;
    const option = t(`common:options.${optionId}`);
    return (
      <div key={state}>
        <dt>{t(state === "unknown" ? "gates.unknownFacts" : "gates.failingFacts", { option })}</dt>
        <dd>{format.list(named)}</dd>
      </div>
    );
  });
};

const Questions = ({
  ids,
  view,
}: {
  readonly ids: readonly string[];
  readonly view: ResultView;
}): ReactNode => {
  const language = useLanguage();
  const { engagement } = useEngagement();
  const remember = useFrom();
  const questions = view.pack.questions.filter(({ id }) => ids.includes(id));
  return (
    <ul>
      {questions.map(({ id, short, text }) => (
        <li key={id}>
          <a href={remember(questionAddress(engagement.code, view.pack, view.application.id, id))}>
            {id} {short?.[language] ?? text[language]}
          </a>
        </li>
      ))}
    </ul>
  );
};
