import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { swingWeights } from "../../../src-shared/domain/weighting/swing-weights.ts";
import { announce } from "../../components/announce.ts";
import { useFormat } from "../../components/format.ts";
import { IconButton } from "../../components/icon-button.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { FoundWeights } from "./weights-page.tsx";

interface SwingTabProps {
  readonly criteria: Pack["criteria"];
  readonly onFound: (found: FoundWeights) => void;
}

/** What a step from worst to best is worth in each criterion: put in order, then given points. */
export const SwingTab = ({ criteria, onFound }: SwingTabProps): ReactNode => {
  const { t } = useTranslation("weights");
  const language = useLanguage();
  const format = useFormat();
  const [order, setOrder] = useState<readonly string[]>(() => criteria.map(({ id }) => id));
  const [swings, setSwings] = useState<Readonly<Record<string, number>>>({});
  const labelOf = new Map(criteria.map(({ id, label }) => [id, label[language]]));
  const found = swingWeights(Object.fromEntries(criteria.map(({ id }) => [id, swings[id] ?? 0])));

  const move = (id: string, by: -1 | 1): void => {
    const from = order.indexOf(id);
    const next = [...order];
    next.splice(from, 1);
    next.splice(from + by, 0, id);
    setOrder(next);
    announce(t("swing.place", { criterion: labelOf.get(id) ?? id, place: from + by + 1 }));
  };
  const give = (id: string, swing: number): void => {
    const next = { ...swings, [id]: swing };
    setSwings(next);
    const points = swingWeights(Object.fromEntries(criteria.map((one) => [one.id, next[one.id] ?? 0])));
    if (points) onFound({ foundBy: "swing", points });
  };
  return (
    <>
      <ol className="reading mid weights-steps">
        <li>{t("swing.first")}</li>
        <li>{t("swing.next")}</li>
        <li>{t("swing.points")}</li>
      </ol>
      <ol className="plain-list swing-rows" aria-label={t("swing.title")}>
        {order.map((id, at) => {
          const above = order[at - 1];
          const label = labelOf.get(id) ?? id;
          const isAbove = above !== undefined && (swings[id] ?? 0) > (swings[above] ?? 0);
          return (
            <li key={id}>
              <span className="num dim">{at + 1}</span>
              <span className="swing-name">
                {label}
                {isAbove && (
                  <StateMark state="conflict">
                    {t("swing.outOfOrder", { criterion: labelOf.get(above) ?? above })}
                  </StateMark>
                )}
              </span>
              <span className="swing-moves">
                <IconButton
                  label={t("swing.up", { criterion: label })}
                  icon={<ArrowUp size={14} aria-hidden="true" />}
                  isDisabled={at === 0}
                  onPress={() => {
                    move(id, -1);
                  }}
                />
                <IconButton
                  label={t("swing.down", { criterion: label })}
                  icon={<ArrowDown size={14} aria-hidden="true" />}
                  isDisabled={at === order.length - 1}
                  onPress={() => {
                    move(id, 1);
                  }}
                />
              </span>
              <NumberField
                aria-label={t("swing.of", { criterion: label })}
                label={t("swing.short")}
                minValue={0}
                maxValue={100}
                value={swings[id] ?? Number.NaN}
                onChange={(swing) => {
                  give(id, Number.isNaN(swing) ? 0 : swing);
                }}
              />
              <span className="num strong">
                {found ? t("share", { points: format.number(found[id] ?? 0, 1) }) : "–"}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
};
