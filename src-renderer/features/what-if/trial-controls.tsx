import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { weightsInForce } from "../../../src-shared/domain/scoring/weights.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { WeightSliders } from "../../components/trial/weight-sliders.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { AnswerControls } from "./answer-controls.tsx";
import type { Trying } from "./trying.ts";

interface TrialControlsProps extends Trying {
  /** Null: all of them. */
  readonly applicationId: string | null;
  /** Gates that say something of what is looked at. */
  readonly gateIds: readonly string[];
}

/** What can be tried: weights, gates set aside, answers. */
export const TrialControls = (props: TrialControlsProps): ReactNode => {
  const { pack, trial, onTry } = props;
  const { t } = useTranslation("whatIf");
  const { weights } = useEngagement();
  return (
    <div className="stack">
      <section className="card" aria-labelledby="try-weights">
        <header>
          <h2 id="try-weights">{t("weights")}</h2>
          {trial.weights !== null && (
            <span className="end">
              <Button
                variant="quiet"
                onPress={() => {
                  onTry({ ...trial, weights: null });
                }}
              >
                {t("agreedAgain")}
              </Button>
            </span>
          )}
        </header>
        <WeightSliders
          criteria={pack.criteria}
          points={trial.weights ?? weightsInForce(pack, weights)}
          onChange={(points) => {
            onTry({ ...trial, weights: points });
          }}
        />
      </section>
      <GateControls {...props} />
      <AnswerControls {...props} />
    </div>
  );
};

const GateControls = ({ gateIds, pack, trial, onTry }: TrialControlsProps): ReactNode => {
  const { t } = useTranslation("whatIf");
  const language = useLanguage();
  const shown = pack.gates.filter(({ id }) => gateIds.includes(id) || trial.gateIds.includes(id));
  return (
    <section className="card" aria-labelledby="try-gates">
      <header>
        <h2 id="try-gates">{t("gates")}</h2>
      </header>
      {shown.length === 0 && <p className="dim">{t("noGate")}</p>}
      <ul className="plain-list try-gates">
        {shown.map(({ id, label }) => (
          <li key={id}>
            <Checkbox
              isSelected={trial.gateIds.includes(id)}
              onChange={(isAside) => {
                const others = trial.gateIds.filter((one) => one !== id);
                onTry({ ...trial, gateIds: isAside ? [...others, id] : others });
              }}
            >
              {label[language]}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
};
