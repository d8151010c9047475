import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { OptionProfile } from "../../../src-shared/contract/options.ts";
import { Button } from "../../components/button.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { AttributeSheet } from "./attribute-sheet.tsx";
import { AttributeFacts, EvidenceMark } from "./attribute-facts.tsx";
import { kindOf } from "./attribute-kinds.ts";
import { evidenceStateOf } from "./evidence-state.ts";
import type { EvidenceState } from "./evidence-state.ts";

interface ProfileTabProps {
  readonly optionId: "paas" | "private";
  readonly pack: Pack;
  /** Undefined until somebody records a first fact. */
  readonly profile: OptionProfile | undefined;
}

/** Every fact that a gate may ask of a target, with what shows it and until when. */
export const ProfileTab = ({ optionId, pack, profile }: ProfileTabProps): ReactNode => {
  const { t } = useTranslation(["options", "results"]);
  const language = useLanguage();
  const [editedId, setEditedId] = useState<string | null>(null);
  const day = today();
  const known = profile ?? emptyProfile(optionId, pack);
  const facts = pack.target_profile_attributes.map(({ id, type }) => {
    const value = known.attributes[id] ?? null;
    const evidence = known.evidence.filter(({ attribute }) => attribute === id);
    const state = evidenceStateOf(value, evidence, day);
    return { id, kind: kindOf(type), value, evidence, state };
  });
  const edited = facts.find(({ id }) => id === editedId);
  return (
    <section className="card" aria-labelledby="profile-title">
      <header>
        <h2 id="profile-title">{known.name[language]}</h2>
        <span className="end">
          <ProfileSummary states={facts.map(({ state }) => state)} />
        </span>
      </header>
      <p className="dim read">{pack.target_profile_defaults[language]}</p>
      <ul className="rows attribute-rows" aria-label={t("facts", { name: known.name[language] })}>
        {facts.map(({ id, kind, value, evidence, state }) => {
          const name = t(`results:attributes.${id}`, { defaultValue: id });
          return (
            <li key={id}>
              <span className="attribute-name">{name}</span>
              <AttributeFacts kind={kind} value={value} evidence={evidence} />
              <EvidenceMark state={state} />
              <Button
                variant="quiet"
                aria-label={t("changeNamed", { name })}
                onPress={() => {
                  setEditedId(id);
                }}
              >
                {t("change")}
              </Button>
            </li>
          );
        })}
      </ul>
      {edited && (
        <AttributeSheet
          profile={known}
          attributeId={edited.id}
          kind={edited.kind}
          onClose={() => {
            setEditedId(null);
          }}
        />
      )}
    </section>
  );
};

/** Before anything is known: every fact unknown, as the pack ships it. */
const emptyProfile = (optionId: "paas" | "private", pack: Pack): OptionProfile => ({
  optionId,
  name: pack.options_scored.find(({ id }) => id === optionId)?.label ?? { en: optionId, fr: optionId },
  demonstration: false,
  attributes: {},
  evidence: [],
});

const ProfileSummary = ({ states }: { readonly states: readonly EvidenceState[] }): ReactNode => {
  const { t } = useTranslation("options");
  const countOf = (state: EvidenceState): number => states.filter((one) => one === state).length;
  const counted = (["unknown", "unshown", "expiring", "expired"] as const).flatMap((state) => {
    const count = countOf(state);
    return count === 0 ? [] : [t(`summary.${state}`, { count })];
  });
  return [
    t("summary.known", { count: states.length - countOf("unknown"), total: states.length }),
    ...counted,
  ].join(" · ");
};
