import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { VerdictLevel } from "../../../src-shared/contract/results.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import type { Column } from "../../components/table-columns.ts";
import { useWeakWords } from "./use-weak-words.ts";

type PortfolioColumn = Column<PortfolioRow>;

/** The columns of the application list, in the screen's language. */
export const useApplicationColumns = (pack: Pack): readonly PortfolioColumn[] => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const weakWords = useWeakWords(pack);
  return useMemo(() => {
    const optionText = (id: PortfolioRow["verdict"]["optionId"]): string =>
      id === null ? t("disposition.undecided") : t(`common:options.${id}`);
    const stateText = (row: PortfolioRow): string => {
      const state = stateOf(row);
      return state === null ? "" : t(`states.${state}`);
    };
    const number = (
      id: string,
      head: string,
      width: number,
      of: (row: PortfolioRow) => number | null,
      write: (value: number) => string,
    ): PortfolioColumn => ({
      id,
      head,
      width,
      isNumber: true,
      text: (row) => {
        const value = of(row);
        return value === null ? "" : write(value);
      },
      sortBy: of,
    });
    return [
      { id: "name", head: t("list.application"), text: ({ name }) => name, width: 11, grow: 2 },
      {
        id: "option",
        head: t("list.option"),
        text: ({ verdict }) => optionText(verdict.optionId),
        draw: ({ verdict }) => <Leading optionId={verdict.optionId} undecided={optionText(null)} />,
        width: 11.5,
      },
      {
        id: "verdict",
        head: t("list.verdict"),
        text: ({ verdict }) => t(`levels.${verdict.level}`),
        sortBy: ({ verdict }) => VerdictLevel.options.indexOf(verdict.level),
        width: 6.5,
      },
      {
        id: "state",
        head: t("list.state"),
        text: stateText,
        draw: (row) => <StateOf row={row} text={stateText(row)} />,
        width: 9.5,
      },
      number("score", t("list.score"), 4.5, leadingScore, (value) => format.number(value, 1)),
      number(
        "lead",
        t("list.lead"),
        4.5,
        ({ verdict, lead }) => (verdict.optionId === null ? null : lead),
        (value) => format.signed(value, 1),
      ),
      number(
        "firstShare",
        t("list.firstShare"),
        5.5,
        ({ firstShare }) => firstShare,
        (value) => format.percent(value),
      ),
      number(
        "coverage",
        t("list.coverage"),
        6,
        ({ coverage }) => coverage,
        (value) => format.percent(value),
      ),
      { id: "weakest", head: t("list.weakest"), text: weakWords, width: 16, grow: 4 },
      {
        id: "decided",
        head: t("list.decided"),
        text: ({ decidedOptionId }) => (decidedOptionId === null ? "" : optionText(decidedOptionId)),
        draw: ({ decidedOptionId }) =>
          decidedOptionId === null ? null : <OptionName optionId={decidedOptionId} />,
        width: 11.5,
      },
    ];
  }, [t, format, weakWords]);
};

const leadingScore = ({ options, verdict }: PortfolioRow): number | null =>
  options.find(({ optionId }) => optionId === verdict.optionId)?.score ?? null;

const stateOf = (row: PortfolioRow): "conflict" | "gateUnknown" | "conditional" | null => {
  const { conflictQuestionIds, verdict, gates } = row;
  if (conflictQuestionIds.length > 0) return "conflict";
  if (!verdict.conditional) return null;
  const { optionId } = verdict;
  const isUnknown = optionId !== null && gates.some(({ outcomes }) => outcomes[optionId] === "open");
  return isUnknown ? "gateUnknown" : "conditional";
};

interface LeadingProps {
  readonly optionId: PortfolioRow["verdict"]["optionId"];
  readonly undecided: string;
}

const Leading = ({ optionId, undecided }: LeadingProps): ReactNode =>
  optionId === null ? <StateMark state="open">{undecided}</StateMark> : <OptionName optionId={optionId} />;

const StateOf = ({ row, text }: { readonly row: PortfolioRow; readonly text: string }): ReactNode => {
  const state = stateOf(row);
  if (state === null) return null;
  return <StateMark state={state === "gateUnknown" ? "open" : state}>{text}</StateMark>;
};
