import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { OptionMark } from "../../components/option-mark.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { FigureLink } from "./figure-link.tsx";
import { GateBasis } from "./gate-basis.tsx";
import { gateRows, passedCount, stateOfOutcome } from "./gate-rows.ts";
import type { GateRow } from "./gate-rows.ts";
import type { ResultView } from "./result-view.ts";

/** Gates that only wait for an answer are folded away when there are more: the answer comes first. */
const MOST_UNDECIDED = 3;

/** What excludes an option or makes it wait, what would lift it, and on whose authority. */
export const GateCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const all = gateRows(view.pack.gates, view.result.gates);
  const undecided = all.filter(({ result, outcome }) => outcome === "open" && result.fires === "unknown");
  const isFolded = undecided.length > MOST_UNDECIDED;
  const rows = isFolded ? all.filter((row) => !undecided.includes(row)) : all;
  const passed = passedCount(view.result.gates);
  return (
    <section className="card" aria-labelledby="gates-title">
      <header>
        <h2 id="gates-title">{t("gates.title")}</h2>
        {passed > 0 && <span className="end">{t("gates.passed", { count: passed })}</span>}
      </header>
      {all.length === 0 && <p className="dim">{t("gates.none")}</p>}
      <GateList rows={rows} view={view} />
      {isFolded && (
        <Disclosure title={t("gates.undecided", { count: undecided.length })}>
          <GateList rows={undecided} view={view} />
        </Disclosure>
      )}
    </section>
  );
};

const GateList = ({
  rows,
  view,
}: {
  readonly rows: readonly GateRow[];
  readonly view: ResultView;
}): ReactNode => (
  <ul className="gate-list">
    {rows.map((row) => (
      <GateItem key={`${row.gate.id} ${row.outcome}`} row={row} view={view} />
    ))}
  </ul>
);

const GateItem = ({ row, view }: { readonly row: GateRow; readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { gate, outcome, optionIds } = row;
  return (
    <li>
      <div className="gate-verdict">
        <FigureLink
          behind={{ kind: "gate", gateId: gate.id }}
          label={t("gates.behind", {
            outcome: t(`gates.outcomes.${outcome}`),
            gate: gate.label[language],
          })}
        >
          <StateMark state={stateOfOutcome[outcome]}>{t(`gates.outcomes.${outcome}`)}</StateMark>
        </FigureLink>
        <span className="gate-options">
          <OptionsHit optionIds={optionIds} />
        </span>
      </div>
      <div className="gate-words">
        <Disclosure title={gate.label[language]}>
          <GateBasis row={row} view={view} />
        </Disclosure>
        {gate.evidence && (
          <p className="small dim lifted-by">{t("gates.liftedBy", { evidence: gate.evidence[language] })}</p>
        )}
      </div>
    </li>
  );
};

/** One option by name; several by their marks, which the ranking has just introduced. */
const OptionsHit = ({ optionIds }: { readonly optionIds: readonly OptionId[] }): ReactNode => {
  const { t } = useTranslation("common");
  const [only, ...others] = optionIds;
  if (only !== undefined && others.length === 0) return <OptionName optionId={only} />;
  return optionIds.map((optionId) => (
    <span key={optionId} title={t(`options.${optionId}`)}>
      <OptionMark optionId={optionId} />
      <span className="visually-hidden">{t(`options.${optionId}`)}</span>
    </span>
  ));
};
