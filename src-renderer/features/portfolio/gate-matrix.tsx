import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId, Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { Button } from "../../components/button.tsx";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionMark } from "../../components/option-mark.tsx";
import { gridStop, useGridFocus } from "../../components/grid-focus.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { gateCounts, outcomesShown } from "./gate-counts.ts";
import type { GateCounts, OutcomeShown } from "./gate-counts.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";

interface GateMatrixProps {
  readonly rows: readonly PortfolioRow[];
  readonly gates: Pack["gates"];
}

const SHOWN = 8;

/** What excludes what: gates by options, and in each cell how many applications; a number opens its list. */
export const GateMatrix = ({ rows, gates }: GateMatrixProps): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const language = useLanguage();
  const table = useGridFocus();
  const [showsAll, setShowsAll] = useState(false);
  const counted = gateCounts(rows);
  const nameOf = (gateId: string): string => gates.find(({ id }) => id === gateId)?.label[language] ?? gateId;
  const [first] = counted;
  const sentence =
    first === undefined || first.excluded === 0
      ? t("matrix.sentenceNone")
      : t("matrix.sentence", { gate: nameOf(first.gateId), count: first.excluded });
  return (
    <ChartCard title={t("matrix.title")} sentence={sentence} className="matrix-card">
      <table className="gate-matrix" ref={table}>
        <thead>
          <tr>
            <th scope="col">{t("filter.gate")}</th>
            {optionIds.map((optionId) => (
              <th key={optionId} scope="col" title={t(`common:options.${optionId}`)}>
                <OptionMark optionId={optionId} />
                <span className="visually-hidden">{t(`common:options.${optionId}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(showsAll ? counted : counted.slice(0, SHOWN)).map((gate) => (
            <tr key={gate.gateId}>
              <th scope="row">{nameOf(gate.gateId)}</th>
              {optionIds.map((optionId) => (
                <td key={optionId}>
                  <Cell gate={gate} name={nameOf(gate.gateId)} optionId={optionId} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="matrix-key small dim">
        {outcomesShown.map((outcome) => (
          <li key={outcome}>
            <StateMark state={stateOf[outcome]}>{t(`matrix.${outcome}`)}</StateMark>
          </li>
        ))}
      </ul>
      {counted.length > SHOWN && (
        <Button
          variant="quiet"
          onPress={() => {
            setShowsAll(!showsAll);
          }}
        >
          {t(showsAll ? "matrix.fewer" : "matrix.all", { count: counted.length })}
        </Button>
      )}
    </ChartCard>
  );
};

const stateOf = { excluded: "excluded", condition: "conditional", open: "open" } as const;

interface CellProps {
  readonly gate: GateCounts;
  readonly name: string;
  readonly optionId: OptionId;
}

const Cell = ({ gate, name, optionId }: CellProps): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const { hrefOf } = usePortfolioFilter();
  const counts = gate.countsOf(optionId);
  const said = outcomesShown.filter((outcome) => counts[outcome] > 0);
  const labelOf = (outcome: OutcomeShown): string =>
    t(`matrix.cell.${outcome}`, {
      gate: name,
      option: t(`common:options.${optionId}`),
      count: counts[outcome],
    });
  return (
    <span className="matrix-cell">
      {said.map((outcome) => (
        <a
          key={outcome}
          href={hrefOf({ gate: gate.gateId, says: outcome, on: optionId })}
          aria-label={labelOf(outcome)}
          title={labelOf(outcome)}
          {...gridStop}
        >
          <StateMark state={stateOf[outcome]}>{format.number(counts[outcome])}</StateMark>
        </a>
      ))}
    </span>
  );
};
