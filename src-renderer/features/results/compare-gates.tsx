import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { GateOutcome } from "../../../src-shared/contract/results.ts";
import { OptionMark } from "../../components/option-mark.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { gateDifferences } from "./compare-differences.ts";
import type { Pair } from "./compare-differences.ts";
import { stateOfOutcome } from "./gate-rows.ts";
import type { BitingOutcome } from "./gate-rows.ts";
import type { ResultView } from "./result-view.ts";

/** Gates that do not say the same of both. */
export const CompareGates = ({ first, second }: Pair<ResultView>): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const differences = gateDifferences({ first, second });
  return (
    <section className="card" aria-labelledby="compare-gates">
      <header>
        <h2 id="compare-gates">{t("compare.gates")}</h2>
      </header>
      {differences.length === 0 ? (
        <p className="dim">{t("compare.gatesAlike")}</p>
      ) : (
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{t("gates.title")}</th>
              <th scope="col">{first.application.name}</th>
              <th scope="col">{second.application.name}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((pair) => (
              <tr key={pair.gate.id}>
                <th scope="row">{pair.gate.label[language]}</th>
                <td>
                  <Said outcomes={pair.first} />
                </td>
                <td>
                  <Said outcomes={pair.second} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const biting: readonly BitingOutcome[] = ["excluded", "open", "condition", "warn"];

const Said = ({
  outcomes,
}: {
  readonly outcomes: Readonly<Partial<Record<OptionId, GateOutcome>>>;
}): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const said = biting
    .map((outcome) => ({ outcome, hit: optionIds.filter((id) => outcomes[id] === outcome) }))
    .filter(({ hit }) => hit.length > 0);
  if (said.length === 0) return <span className="dim">{t("compare.passes")}</span>;
  return said.map(({ outcome, hit }) => (
    <div key={outcome} className="said">
      <StateMark state={stateOfOutcome[outcome]}>{t(`gates.outcomes.${outcome}`)}</StateMark>
      {hit.map((optionId) => (
        <span key={optionId} title={t(`common:options.${optionId}`)}>
          <OptionMark optionId={optionId} />
          <span className="visually-hidden">{t(`common:options.${optionId}`)}</span>
        </span>
      ))}
    </div>
  ));
};
