import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { CriterionPoints, Weights } from "../../../src-shared/contract/engagements.ts";
import { chooseWeightProfile } from "../../../src-shared/domain/scoring/choose-weight-profile.ts";
import { weightsInForce } from "../../../src-shared/domain/scoring/weights.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { useFormat } from "../../components/format.ts";
import { Meter } from "../../components/meter.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { Select } from "../../components/select.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { inBoth } from "../../components/written-text.ts";

/** How much each criterion counts, and who agreed to it on which day. */
export const WeightCard = ({ pack }: { readonly pack: Pack }): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const language = useLanguage();
  const format = useFormat();
  const { code, engagementId, weights } = useEngagement();
  const { mutate, error } = useProcedureMutation("engagements.recordWeights");
  const record = (changed: Partial<Weights>): void => {
    mutate({ engagementId, weights: { ...weights, ...changed } });
  };
  const takeProfile = (profileId: string): void => {
    record({ profileId, points: null, foundBy: "profile" });
  };
  return (
    <section className="card settings-form" aria-labelledby="weights-title">
      <header>
        <h2 id="weights-title">{t("weights.title")}</h2>
        <span className="end">
          {weights.agreedOn === null ? (
            <StateMark state="open">{t("weights.open")}</StateMark>
          ) : (
            <StateMark state="saved">{t("weights.agreed", { day: format.day(weights.agreedOn) })}</StateMark>
          )}
        </span>
      </header>
      <Select
        label={t("weights.profile")}
        items={pack.weight_profiles.map(({ id, label }) => ({ id, label: label[language] }))}
        value={weights.points === null ? weights.profileId : null}
        placeholder={t("weights.own")}
        onChange={takeProfile}
      />
      <Suggestion
        pack={pack}
        current={weights.points === null ? weights.profileId : null}
        onTake={takeProfile}
      />
      <Points pack={pack} points={weightsInForce(pack, weights)} />
      <p>
        <a href={addressOf.weights(code)}>{t("weights.find")}</a>
      </p>
      <DateField
        label={t("weights.on")}
        value={weights.agreedOn ?? ""}
        onChange={(day) => {
          record({ agreedOn: day === "" ? null : day });
        }}
      />
      <RecordedText
        label={t("weights.by")}
        rows={Math.max(2, weights.agreedBy.length)}
        value={weights.agreedBy.map((name) => name[language]).join("\n")}
        onRecord={(text) => {
          const names = text
            .split("\n")
            .map((name) => name.trim())
            .filter((name) => name !== "");
          record({
            agreedBy: names.map((name) => {
              const before = weights.agreedBy.find((one) => one[language] === name);
              return inBoth(name, language, before);
            }),
          });
        }}
      />
      <RecordedText
        label={t("weights.note")}
        rows={2}
        value={weights.note[language]}
        onRecord={(note) => {
          record({ note: inBoth(note, language, weights.note) });
        }}
      />
      {error && <ProblemNote error={error} />}
    </section>
  );
};

interface PointsProps {
  readonly pack: Pack;
  readonly points: CriterionPoints;
}

const Points = ({ pack, points }: PointsProps): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const language = useLanguage();
  const format = useFormat();
  // A profile's points are whole; those that were worked out seldom are.
  const decimals = Object.values(points).every(Number.isInteger) ? 0 : 1;
  const most = Math.max(1, ...Object.values(points));
  return (
    <ul className="rows weight-rows" aria-label={t("weights.points")}>
      {pack.criteria.map(({ id, label }) => (
        <li key={id}>
          <span>{label[language]}</span>
          <Meter
            label={label[language]}
            share={(points[id] ?? 0) / most}
            valueText={t("weights.outOf", { points: format.number(points[id] ?? 0, decimals) })}
          />
          <span className="num">{format.number(points[id] ?? 0, decimals)}</span>
        </li>
      ))}
    </ul>
  );
};

interface SuggestionProps {
  readonly pack: Pack;
  /** Null where the weights are no profile's. */
  readonly current: string | null;
  readonly onTake: (profileId: string) => void;
}

/** What the organisation's own drivers speak for, where that is not what counts now. */
const Suggestion = ({ pack, current, onTake }: SuggestionProps): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { data: answers } = useProcedureQuery("answers.list", { engagementId });
  const driver = pack.questions.find(({ role }) => role === "weight_profile");
  const given = answers?.find(
    ({ questionId, applicationId, archetypeId, state }) =>
      questionId === driver?.id && applicationId === null && archetypeId === null && state === "answered",
  );
  if (!driver || !given || given.value === null) return null;
  const suggested = chooseWeightProfile(pack, new Map([[driver.id, given.value]]));
  const label = pack.weight_profiles.find(({ id }) => id === suggested)?.label[language] ?? suggested;
  if (suggested === current) {
    return <p className="field-hint">{t("weights.fits", { question: driver.id })}</p>;
  }
  return (
    <p className="row">
      <span className="field-hint">{t("weights.suggested", { question: driver.id, profile: label })}</span>
      <Button
        variant="quiet"
        onPress={() => {
          onTake(suggested);
        }}
      >
        {t("weights.take", { profile: label })}
      </Button>
    </p>
  );
};
