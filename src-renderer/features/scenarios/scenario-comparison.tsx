import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Scenario } from "../../../src-shared/contract/scenarios.ts";
import type { TriedApplication } from "../../../src-shared/contract/what-if.ts";
import { spreadsheetText } from "../../../src-shared/domain/spreadsheet-text.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { announce } from "../../components/announce.ts";
import { Button } from "../../components/button.tsx";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { OptionOrNone } from "../../components/trial/flip-cards.tsx";
import { HowSure } from "../../components/trial/how-sure.tsx";
import { dispositionOf } from "../../components/trial/flips.ts";
import { useStandingWords } from "../../components/trial/use-standing-words.ts";
import { useTriedPortfolio } from "../../components/trial/use-tried-portfolio.ts";
import { useFrom } from "../../components/use-from.ts";

/** Scenarios side by side with what is recorded: counts per option, and who leads in each application. */
export const ScenarioComparison = ({ scenarios }: { readonly scenarios: readonly Scenario[] }): ReactNode => {
  const { t } = useTranslation("scenarios");
  const { rows, error, simulated, toSimulate } = useTriedPortfolio(scenarios.map(({ trial }) => trial));
  if (error instanceof Error) return <ProblemNote error={error} />;
  // One more was ticked, and its figures are not here yet.
  if (rows?.some(({ tried }) => tried.length !== scenarios.length) ?? true) {
    return <Loading>{t("loading")}</Loading>;
  }
  return (
    <>
      {simulated < toSimulate && <HowSure trials={scenarios.map(({ trial }) => trial)} />}
      <Counts scenarios={scenarios} rows={rows ?? []} />
      <Leaders scenarios={scenarios} rows={rows ?? []} />
    </>
  );
};

interface ComparedProps {
  readonly scenarios: readonly Scenario[];
  readonly rows: readonly TriedApplication[];
}

const Counts = ({ scenarios, rows }: ComparedProps): ReactNode => {
  const { t } = useTranslation(["scenarios", "trial", "common"]);
  const format = useFormat();
  const sides = [
    dispositionOf(rows.map(({ recorded }) => recorded)),
    ...scenarios.map((_, at) => dispositionOf(rows.map(({ tried }) => tried[at]))),
  ];
  const heads = [t("trial:option"), t("trial:recorded"), ...scenarios.map(({ name }) => name)];
  const counts = (sides[0] ?? []).flatMap(({ optionId }, at) => {
    const figures = sides.map((side) => side[at]?.count ?? 0);
    return figures.every((figure) => figure === 0) ? [] : [{ optionId, figures }];
  });
  const nameOf = (optionId: OptionId | null): string =>
    optionId === null ? t("trial:noOption") : t(`common:options.${optionId}`);
  return (
    <ChartCard
      title={t("counts")}
      table={{
        heads,
        rows: counts.map(({ optionId, figures }) => [
          nameOf(optionId),
          ...figures.map((figure) => format.number(figure)),
        ]),
      }}
    >
      <div className="trial-scroll">
        <table className="trial-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- two scenarios may have the same name
                <th key={at} scope="col" className={at === 0 ? "" : "num"}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ optionId, figures }) => (
              <tr key={optionId ?? "none"}>
                <th scope="row">
                  <OptionOrNone optionId={optionId} />
                </th>
                {figures.map((figure, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                  <td key={at} className={figure === figures[0] ? "num" : "num strong"}>
                    {format.number(figure)}
                    {figure !== figures[0] && ` (${format.signed(figure - (figures[0] ?? 0))})`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
};

const Leaders = ({ scenarios, rows }: ComparedProps): ReactNode => {
  const { t } = useTranslation(["scenarios", "trial"]);
  const format = useFormat();
  const words = useStandingWords();
  const remember = useFrom();
  const { code } = useEngagement();
  const [showsAll, setShowsAll] = useState(false);
  const differing = rows.filter(differs);
  const shown = (showsAll ? rows : differing).toSorted((one, other) => format.compare(one.name, other.name));
  const heads = [t("trial:application"), t("trial:recorded"), ...scenarios.map(({ name }) => name)];
  const table = {
    heads,
    rows: shown.map(({ name, recorded, tried }) => [
      name,
      ...[recorded, ...tried].map(({ verdict }) => words(verdict)),
    ]),
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(tabbed([heads, ...table.rows]));
    announce(t("copied"));
  };
  return (
    <ChartCard
      title={t("leaders")}
      sentence={t("differing", { count: differing.length, total: format.number(rows.length) })}
      table={table}
      controls={
        <span className="row">
          <Checkbox isSelected={showsAll} onChange={setShowsAll}>
            {t("showAll")}
          </Checkbox>
          <Button
            variant="quiet"
            onPress={() => {
              void copy();
            }}
          >
            {t("copyTable")}
          </Button>
        </span>
      }
    >
      <div className="trial-scroll">
        <table className="trial-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- two scenarios may have the same name
                <th key={at} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ applicationId, name, recorded, tried }) => (
              <tr key={applicationId}>
                <th scope="row">
                  <a href={remember(addressOf.results(code, applicationId))}>{name}</a>
                </th>
                <td>
                  <OptionOrNone optionId={recorded.verdict.optionId} />
                </td>
                {tried.map(({ verdict }, at) => {
                  const isOther = verdict.optionId !== recorded.verdict.optionId;
                  return (
                    // oxlint-disable-next-line react/no-array-index-key -- a cell is its scenario
                    <td key={at} className={isOther ? "scenario-differs" : "dim"}>
                      <OptionOrNone optionId={verdict.optionId} />
                      {isOther && <span className="visually-hidden">. {t("isOther")}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
};

/** Another option leads in one of the scenarios. */
const differs = ({ recorded, tried }: TriedApplication): boolean =>
  tried.some(({ verdict }) => verdict.optionId !== recorded.verdict.optionId);

/** Lines and tabs, as a spreadsheet takes them. */
const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => spreadsheetText(cell.replaceAll(/\s+/gu, " "))).join("\t"))
    .join("\n");
