import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Scenario } from "../../../src-shared/contract/scenarios.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { ShownItem } from "../../components/shown-item.tsx";
import { withTrial } from "../../components/trial/trial-address.ts";
import { useTrialWords } from "../../components/trial/use-trial-words.ts";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";

interface ScenarioListProps {
  readonly pack: Pack;
  readonly applications: readonly Application[];
  readonly scenarios: readonly Scenario[];
  readonly compared: readonly string[];
  /** As many are compared as there is room for. */
  readonly isFull: boolean;
  readonly onCompare: (ids: readonly string[]) => void;
}

/** Each scenario with what it changes; those that are ticked stand side by side below. */
export const ScenarioList = ({
  pack,
  applications,
  scenarios,
  compared,
  isFull,
  onCompare,
}: ScenarioListProps): ReactNode => {
  const { t } = useTranslation(["scenarios", "common"]);
  const { code, engagementId } = useEngagement();
  const words = useTrialWords(pack, applications);
  const tellDeletion = useDeletionNotice();
  const record = useProcedureMutation("scenarios.record");
  const remove = useProcedureMutation("scenarios.delete");
  const error = record.error ?? remove.error;
  return (
    <section className="card" aria-labelledby="scenarios-kept">
      <header>
        <h2 id="scenarios-kept">{t("kept")}</h2>
        <span className="end">{t("most")}</span>
      </header>
      <ul className="rows scenario-rows" aria-label={t("kept")}>
        {scenarios.map((scenario) => (
          <ShownItem key={scenario.id} id={scenario.id}>
            <Checkbox
              aria-label={t("compareOne", { name: scenario.name })}
              isSelected={compared.includes(scenario.id)}
              isDisabled={isFull && !compared.includes(scenario.id)}
              onChange={(isCompared) => {
                const others = compared.filter((id) => id !== scenario.id);
                onCompare(isCompared ? [...others, scenario.id] : others);
              }}
            />
            <RecordedText
              label={t("name")}
              value={scenario.name}
              isNeeded
              onRecord={(name) => {
                record.mutate({ engagementId, scenario: { ...scenario, name } });
              }}
            />
            <div className="scenario-words">
              <p>{words(scenario.trial).join(" · ")}</p>
              {scenario.note !== "" && <p className="small dim">{scenario.note}</p>}
            </div>
            <a
              className="button quiet"
              aria-label={t("openOne", { name: scenario.name })}
              href={withTrial(addressOf.whatif(code), scenario.trial)}
            >
              {t("open")}
            </a>
            <Button
              variant="quiet"
              aria-label={t("common:remove", { name: scenario.name })}
              onPress={() => {
                remove.mutate(
                  { engagementId, id: scenario.id },
                  {
                    onSuccess: () => {
                      tellDeletion(scenario.id, scenario.name);
                    },
                  },
                );
              }}
            >
              {t("remove")}
            </Button>
          </ShownItem>
        ))}
      </ul>
      {error && <ProblemNote error={error} />}
    </section>
  );
};
