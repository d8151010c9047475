import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Contribution } from "../../../src-shared/contract/results.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { WaterfallChart } from "../../components/charts/waterfall-chart.tsx";
import type { WaterfallRow } from "../../components/charts/waterfall-chart.tsx";
import { waterfall } from "../../components/charts/waterfall-steps.ts";
import { useFormat } from "../../components/format.ts";
import { behindText } from "../../components/behind.ts";
import type { Behind } from "../../components/behind.ts";
import { useBehindHref } from "../../components/use-behind-href.ts";
import { useLanguage } from "../../components/use-language.ts";
import { FigureLink } from "./figure-link.tsx";
import type { ResultView } from "./result-view.ts";

/** As many steps as report sheets show, too. */
const MOST_STEPS = 8;

interface ContributionCardProps {
  readonly view: ResultView;
  readonly firstId: OptionId | null;
  readonly secondId: OptionId | null;
}

/** Answer by answer, why one option stands before another. */
export const ContributionCard = ({ view, firstId, secondId }: ContributionCardProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const format = useFormat();
  const source = useSourceWords(view);
  const hrefOf = useBehindHref();
  if (firstId === null || secondId === null || firstId === secondId) return null;

  const contributionsOf = (id: OptionId): readonly Contribution[] =>
    view.result.options.find(({ optionId }) => optionId === id)?.contributions ?? [];
  const { steps, rest, lead } = waterfall(contributionsOf(firstId), contributionsOf(secondId), MOST_STEPS);
  const first = t(`common:options.${firstId}`);
  const second = t(`common:options.${secondId}`);
  const named = steps.map(({ contribution, points, from, to }): WaterfallRow => {
    const { code, name } = source(contribution);
    const behind: Behind = { kind: "answer", sourceId: contribution.sourceId };
    const grade = contribution.grade ?? "";
    const figure = format.signed(points, 1);
    const sentence = t("waterfall.step", {
      source: `${code} ${name}`.trim(),
      points: figure,
      grade: grade || t("waterfall.noGrade"),
    });
    const opens = { href: hrefOf(behind), behind: behindText(behind) };
    return { key: contribution.sourceId, code, name, grade, figure, from, to, sentence, ...opens };
  });
  const difference: Behind = { kind: "lead", optionId: firstId, otherId: secondId };
  const others: readonly WaterfallRow[] =
    rest.count === 0
      ? []
      : [
          {
            key: "rest",
            code: "",
            name: t("waterfall.others", { count: rest.count }),
            grade: "",
            figure: format.signed(rest.points, 1),
            from: rest.from,
            to: rest.to,
            href: hrefOf(difference),
            behind: behindText(difference),
            sentence: t("waterfall.othersSentence", {
              count: rest.count,
              points: format.signed(rest.points, 1),
            }),
          },
        ];
  const rows = [...named, ...others];
  const total = {
    name: t(lead < 0 ? "waterfall.behind" : "waterfall.lead", { first }),
    figure: <FigureLink behind={difference}>{format.signed(lead, 1)}</FigureLink>,
    value: lead,
  };
  return (
    <ChartCard
      title={t("waterfall.title", { first, second })}
      note={t("waterfall.note")}
      sentence={t("waterfall.sentence", {
        first,
        second,
        points: format.signed(lead, 1),
        source: named[0]?.name ?? "",
        context: named.length === 0 ? "none" : "",
      })}
      table={{
        heads: [t("waterfall.source"), t("waterfall.evidence"), t("waterfall.points")],
        rows: [
          ...rows.map(({ code, name, grade, figure }) => [`${code} ${name}`.trim(), grade, figure]),
          [total.name, "", format.signed(lead, 1)],
        ],
      }}
    >
      {steps.length === 0 ? (
        <p className="dim">{t("waterfall.none")}</p>
      ) : (
        <WaterfallChart rows={rows} total={total} firstId={firstId} secondId={secondId} />
      )}
    </ChartCard>
  );
};

interface SourceWords {
  readonly code: string;
  readonly name: string;
}

const useSourceWords = ({ pack }: ResultView): ((contribution: Contribution) => SourceWords) => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  return ({ kind, sourceId }) => {
    if (kind === "measured") {
      return {
        code: "",
        name: t(`waterfall.measured.${sourceId}`, { defaultValue: sourceId }),
      };
    }
    const question = questionById.get(sourceId);
    return {
      code: sourceId,
      name: question?.short?.[language] ?? question?.text[language] ?? sourceId,
    };
  };
};
