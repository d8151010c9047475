import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { headlineOf, remarksOf } from "./verdict-words.ts";
import type { Headline, Remark } from "./verdict-words.ts";

/** The verdict as sentences of the screen's language. */
export const useVerdictWords = (
  assessment: Assessment,
): { readonly headline: string; readonly remarks: readonly string[] } => {
  const { t } = useTranslation(["results", "common"]);
  const format = useFormat();

  const headlineText = (headline: Headline): string => {
    switch (headline.kind) {
      case "leads":
      case "leadsConditionally":
        return t(`verdict.${headline.kind}`, {
          option: t(`common:options.${headline.optionId}`),
          level: t(`levels.${headline.level}`),
        });
      case "openLeader":
        return t("verdict.openLeader", { option: t(`common:options.${headline.optionId}`) });
      case "level":
        return t("verdict.level", {
          option: t(`common:options.${headline.optionId}`),
          runnerUp: t(`common:options.${headline.runnerUpId}`),
        });
      case "open":
      case "nothingKnown":
      case "allExcluded":
        return t(`verdict.${headline.kind}`);
    }
  };
  const remarkText = (remark: Remark): string => {
    switch (remark.kind) {
      case "lead":
        return t("sentence.lead", {
          // French counts below 2 as one; what is printed decides, not what is behind it.
          count: Math.round(remark.points * 10) / 10,
          points: format.number(remark.points, 1),
          runnerUp: t(`common:options.${remark.runnerUpId}`),
        });
      case "reversible":
      case "conditions":
        return t(`sentence.${remark.kind}`, { count: remark.count });
      case "alone":
      case "proven":
      case "provenSoFar":
      case "together":
      case "askFirst":
      case "lift":
      case "tie":
        return t(`sentence.${remark.kind}`);
    }
  };
  return { headline: headlineText(headlineOf(assessment)), remarks: remarksOf(assessment).map(remarkText) };
};
