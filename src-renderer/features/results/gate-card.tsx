import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import type { State } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { GateBasis } from "./gate-basis.tsx";
import { gateRows, passedCount } from "./gate-rows.ts";
import type { BitingOutcome, GateRow } from "./gate-rows.ts";
import type { ResultView } from "./result-view.ts";

const stateOf: Readonly<Record<BitingOutcome, State>> = {
  excluded: "excluded",
  open: "open",
  condition: "conditional",
  warn: "conditional",
};

/** What excludes an option or makes it wait, what would lift it, and on whose authority. */
export const GateCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const rows = gateRows(view.pack.gates, view.result.gates);
  const passed = passedCount(view.result.gates);
  return (
    <section className="card" aria-labelledby="gates-title">
      <header>
        <h2 id="gates-title">{t("gates.title")}</h2>
        {passed > 0 && <span className="small dim">{t("gates.passed", { count: passed })}</span>}
      </header>
      {rows.length === 0 && <p className="dim">{t("gates.none")}</p>}
      <ul className="gate-list">
        {rows.map((row) => (
          <GateItem key={`${row.gate.id} ${row.outcome}`} row={row} view={view} />
        ))}
      </ul>
    </section>
  );
};

const GateItem = ({ row, view }: { readonly row: GateRow; readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { gate, outcome, optionIds } = row;
  return (
    <li>
      <div className="gate-verdict">
        <StateMark state={stateOf[outcome]}>{t(`gates.outcomes.${outcome}`)}</StateMark>
        <span className="gate-options">
          {optionIds.map((optionId) => (
            <OptionName key={optionId} optionId={optionId} />
          ))}
        </span>
      </div>
      <div className="gate-words">
        <p>{gate.label[language]}</p>
        {gate.evidence && <p className="small dim">{t("gates.liftedBy", { evidence: gate.evidence[language] })}</p>}
        <Disclosure title={t("gates.more")}>
          <GateBasis row={row} view={view} />
        </Disclosure>
      </div>
    </li>
  );
};
