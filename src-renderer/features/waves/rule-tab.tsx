import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { WavePriorityProfile } from "../../../src-shared/contract/plans.ts";
import { WaveFigureId } from "../../../src-shared/contract/waves.ts";
import type { WaveRules } from "../../../src-shared/contract/waves.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { FigureSources } from "../../components/figure-sources.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { useJustSet } from "../../components/use-just-set.ts";
import { FreezeCard } from "./freeze-card.tsx";
import type { WaveView } from "./use-waves.ts";

/** What the plan is made from; each is recorded as it is changed, and the waves follow. */
export const RuleTab = ({ view }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  const { engagement, engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("waves.record");
  const { value: settings, set, forget } = useJustSet(view.settings);
  const { rules, dayCost, priority } = settings;
  const { figures } = view;
  const names = {
    weeksPerWave: t("rules.weeks"),
    capacity: t("rules.capacity"),
    learningServers: t("rules.learning"),
    dayCost: t("rules.dayCost", { currency: engagement.currency }),
  };
  const record = (next: WaveView["settings"]): void => {
    set(next);
    mutate({ engagementId, settings: next }, { onError: forget });
  };
  const change = (changed: Partial<WaveRules>): void => {
    record({ ...settings, rules: { ...rules, ...changed } });
  };
  return (
    <div className="columns rule-columns">
      <section className="card settings-form" aria-labelledby="rules-title">
        <header>
          <h2 id="rules-title">{t("rules.title")}</h2>
        </header>
        <DateField
          label={t("rules.starts")}
          hint={t("rules.startsHint")}
          value={rules.starts ?? ""}
          onChange={(day) => {
            change({ starts: day === "" ? null : day });
          }}
        />
        <NumberField
          label={names.weeksPerWave}
          value={rules.weeksPerWave}
          minValue={1}
          maxValue={26}
          step={1}
          onChange={(weeksPerWave) => {
            change({ weeksPerWave });
          }}
        />
        <NumberField
          label={names.capacity}
          hint={t("rules.capacityHint")}
          value={rules.capacity}
          minValue={1}
          onChange={(capacity) => {
            change({ capacity });
          }}
        />
        <NumberField
          label={names.learningServers}
          hint={t("rules.learningHint")}
          value={rules.learningServers}
          minValue={1}
          step={1}
          onChange={(learningServers) => {
            change({ learningServers });
          }}
        />
        <NumberField
          label={names.dayCost}
          hint={t("rules.dayCostHint")}
          value={dayCost}
          minValue={1}
          onChange={(cost) => {
            record({ ...settings, dayCost: cost });
          }}
        />
        <RadioGroup
          label={t("rules.priority")}
          value={priority}
          onChange={(chosen) => {
            record({ ...settings, priority: chosen });
          }}
          items={WavePriorityProfile.options.map((id) => ({
            id,
            label: t(`rules.priorities.${id}`),
            hint: t(`rules.priorityHints.${id}`),
          }))}
        />
        {error && <ProblemNote error={error} />}
        <p>
          <Button
            variant="quiet"
            onPress={() => {
              forget();
              mutate({ engagementId, settings: null });
            }}
          >
            {t("rules.reset")}
          </Button>
        </p>
      </section>
      <div className="stack">
        <FreezeCard
          view={view}
          freezes={rules.freezes}
          onChange={(freezes) => {
            change({ freezes: [...freezes] });
          }}
        />
        <FigureSources
          title={t("shipped")}
          figures={WaveFigureId.options.map((id) => ({ ...figures[id], name: names[id] }))}
        />
      </div>
    </div>
  );
};
