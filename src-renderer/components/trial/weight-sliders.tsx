import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { CriterionPoints } from "../../../src-shared/contract/engagements.ts";
import { moveWeight } from "../../../src-shared/domain/weighting/move-weight.ts";
import { Checkbox } from "../checkbox.tsx";
import { useFormat } from "../format.ts";
import { Slider } from "../slider.tsx";
import { useLanguage } from "../use-language.ts";

interface WeightSlidersProps {
  readonly criteria: Pack["criteria"];
  readonly points: CriterionPoints;
  readonly onChange: (points: CriterionPoints) => void;
}

/** One slider per criterion, 100 points in all: moving one scales those that are not held. */
export const WeightSliders = ({ criteria, points, onChange }: WeightSlidersProps): ReactNode => {
  const { t } = useTranslation("trial");
  const language = useLanguage();
  const format = useFormat();
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  return (
    <ul className="plain-list weight-sliders">
      {criteria.map(({ id, label }) => (
        <li key={id}>
          <Slider
            label={label[language]}
            value={Math.round((points[id] ?? 0) * 10) / 10}
            max={100}
            valueText={t("points", { points: format.number(points[id] ?? 0, 1) })}
            isDisabled={locked.has(id)}
            onChange={(to) => {
              onChange(moveWeight(points, id, to, locked));
            }}
          />
          <Checkbox
            aria-label={t("holdOne", { criterion: label[language] })}
            isSelected={locked.has(id)}
            onChange={(isHeld) => {
              const next = new Set(locked);
              if (isHeld) next.add(id);
              else next.delete(id);
              setLocked(next);
            }}
          >
            {t("hold")}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
};
