import { useTranslation } from "react-i18next";
import type { BrokenWaveRule } from "../../../src-shared/contract/waves.ts";
import { useFormat } from "../../components/format.ts";

export interface BrokenSentence {
  readonly key: string;
  readonly hard: boolean;
  readonly text: string;
}

/** Rules that a plan does not keep, in plain words. */
export const useBrokenWords = (
  nameById: ReadonlyMap<string, string>,
): ((broken: readonly BrokenWaveRule[]) => readonly BrokenSentence[]) => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const nameOf = (id: string | undefined): string => nameById.get(id ?? "") ?? "";

  const sentenceOf = ({ rule, hard, wave, otherWave, ids, allowed, actual, day }: BrokenWaveRule): string => {
    const words = {
      wave,
      otherWave: otherWave ?? wave,
      one: nameOf(ids[0]),
      other: nameOf(ids[1]),
      names: format.list(ids.map(nameOf)),
      count: ids.length,
      allowed: format.number(allowed ?? 0),
      actual: format.number(actual ?? 0),
      day: day === null ? "" : format.day(day),
    };
    if (rule === "capacity") return t(hard ? "broken.capacity" : "broken.largeGroup", words);
    if (rule === "learning") return t(allowed === null ? "broken.difficult" : "broken.servers", words);
    return t(`broken.${rule}`, words);
  };

  return (broken) => [
    ...broken
      .filter(({ rule }) => rule !== "traffic")
      .map((one) => ({
        key: `${one.rule} ${one.wave} ${one.ids.join(" ")} ${one.day ?? ""}`,
        hard: one.hard,
        text: sentenceOf(one),
      })),
    // Told by what is needed: a hub that many talk to is one sentence, not twenty.
    ...[...Map.groupBy(trafficOf(broken), ({ ids }) => ids[1] ?? "")].map(([needed, some]) => ({
      key: `traffic ${needed}`,
      hard: false,
      text: t("broken.traffic", {
        count: some.length,
        names: format.list(some.map(({ ids }) => nameOf(ids[0]))),
        other: nameOf(needed),
        otherWave: some[0]?.otherWave ?? 0,
      }),
    })),
  ];
};

const trafficOf = (broken: readonly BrokenWaveRule[]): readonly BrokenWaveRule[] =>
  broken.filter(({ rule }) => rule === "traffic");
