import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { levelOptions } from "../../components/weakness.ts";
import type { WeakKind } from "../../components/weakness.ts";

/** What makes a result weak in that way, in a few words. */
export const useWeakCause = (): ((kind: WeakKind, row: PortfolioRow) => string) => {
  const { t } = useTranslation(["overview", "common"]);
  const language = useLanguage();
  const format = useFormat();
  const { engagement } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const nameOf = (optionId: OptionId): string => t(`common:options.${optionId}`);
  const gateName = (gateId: string): string =>
    pack?.gates.find(({ id }) => id === gateId)?.label[language] ?? gateId;

  const tie = (row: PortfolioRow): string => {
    const { lead, runnerUpId, verdict } = row;
    const level = levelOptions(row);
    const between = level.length > 1 ? level : [verdict.optionId, runnerUpId].filter((id) => id !== null);
    return t("overview:weak.causes.tie", {
      options: format.list(between.map(nameOf)),
      points: format.number(lead, 1),
    });
  };
  const gateOpen = ({ gates, verdict }: PortfolioRow): string => {
    const { optionId } = verdict;
    const open = gates.filter(({ outcomes }) => optionId !== null && outcomes[optionId] === "open");
    return t(open.length > 1 ? "overview:weak.causes.gatesOpen" : "overview:weak.causes.gateOpen", {
      option: optionId === null ? "" : nameOf(optionId),
      gate: gateName(open[0]?.gateId ?? ""),
      count: open.length,
    });
  };
  const differs = ({ decidedOptionId, verdict }: PortfolioRow): string =>
    t("overview:weak.causes.differs", {
      decided: decidedOptionId === null ? "" : nameOf(decidedOptionId),
      leads: verdict.optionId === null ? t("overview:recommended.none") : nameOf(verdict.optionId),
    });

  return (kind, row) => {
    switch (kind) {
      case "conflict":
        return t("overview:weak.causes.conflict", { count: row.conflictQuestionIds.length });
      case "noOption":
        return t("overview:weak.causes.noOption");
      case "tie":
        return tie(row);
      case "thin":
        return t("overview:weak.causes.thin", {
          coverage: format.percent(row.coverage),
          questions: format.number(row.openQuestions),
        });
      case "gateOpen":
        return gateOpen(row);
      case "differs":
        return differs(row);
      case "assumptions":
        return t("overview:weak.causes.assumptions", { count: row.assumptions });
    }
  };
};
