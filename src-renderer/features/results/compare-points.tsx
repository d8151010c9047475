import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { withQuery } from "../../components/address-query.ts";
import { addressOf } from "../../components/addresses.ts";
import { behindName, behindText } from "../../components/behind.ts";
import type { Behind } from "../../components/behind.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import { contributionDifferences, criterionDifferences } from "./compare-differences.ts";
import type { Pair } from "./compare-differences.ts";
import type { ResultView } from "./result-view.ts";

const SHOWN = 10;

interface ComparePointsProps {
  readonly views: Pair<ResultView>;
  readonly optionId: OptionId;
}

/** Points that each criterion gives the option, and what lies between. */
export const CompareCriteria = ({ views, optionId }: ComparePointsProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  return (
    <ChartCard title={t("compare.criteria", { option: t(`common:options.${optionId}`) })}>
      <PointTable
        views={views}
        head={t("compare.criterion")}
        lines={criterionDifferences(views, optionId).map((line) => ({
          ...line,
          name: views.first.pack.criteria.find(({ id }) => id === line.id)?.label[language] ?? line.id,
          behind: { kind: "criterion", optionId, criterionId: line.id },
        }))}
      />
    </ChartCard>
  );
};

/** The answers that make most of the difference. */
export const CompareSources = ({ views, optionId }: ComparePointsProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  const differences = contributionDifferences(views, optionId);
  const nameOf = (id: string): string => {
    const question = views.first.pack.questions.find((one) => one.id === id);
    return question
      ? `${id} ${question.short?.[language] ?? question.text[language]}`
      : t(`waterfall.measured.${id}`, { defaultValue: id });
  };
  return (
    <ChartCard
      title={t("compare.sources", { option: t(`common:options.${optionId}`) })}
      sentence={t("compare.sourcesSentence", { count: differences.length })}
    >
      <PointTable
        views={views}
        head={t("waterfall.source")}
        lines={differences
          .slice(0, SHOWN)
          .map((line) => ({ ...line, name: nameOf(line.id), behind: { kind: "answer", sourceId: line.id } }))}
      />
    </ChartCard>
  );
};

interface PointLine extends Pair<number> {
  readonly id: string;
  readonly name: string;
  readonly by: number;
  readonly behind: Behind;
}

interface PointTableProps {
  readonly views: Pair<ResultView>;
  readonly head: string;
  readonly lines: readonly PointLine[];
}

const PointTable = ({ views, head, lines }: PointTableProps): ReactNode => {
  const { t } = useTranslation("results");
  const format = useFormat();
  const remember = useFrom();
  const { engagement } = useEngagement();
  const cell = (view: ResultView, points: number, behind: Behind): ReactNode => (
    <td className="num">
      <a
        className="figure-link"
        href={remember(
          withQuery(addressOf.results(engagement.code, view.application.id), {
            [behindName]: behindText(behind),
          }),
        )}
      >
        {format.signed(points, 1)}
      </a>
    </td>
  );
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="num">
            {views.first.application.name}
          </th>
          <th scope="col" className="num">
            {views.second.application.name}
          </th>
          <th scope="col" className="num">
            {t("compare.difference")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, first, second, by, behind }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cell(views.first, first, behind)}
            {cell(views.second, second, behind)}
            <td className="num strong">{format.signed(by, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
