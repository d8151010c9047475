import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Sector } from "../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { emptyDraft, isCode, isCompleteDraft, readCountries, suggestCode } from "./engagement-draft.ts";
import type { EngagementDraft } from "./engagement-draft.ts";

const drafts = createKeptDrafts<EngagementDraft>();

export const CreateEngagement = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation("home");
  const [, navigate] = useLocation();
  const create = useProcedureMutation("engagements.create");
  const [today] = useState(() => new Date());
  const writing = useWriting(drafts, "new", () => emptyDraft);
  const { draft } = writing;
  const change = (changed: Partial<EngagementDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const { clientName, countries, languages, sector } = draft;
  const code = draft.typedCode ?? suggestCode(clientName, today);
  const countryCodes = readCountries(countries);
  const submit = (): void => {
    if (!countryCodes) return;
    create.mutate(
      { clientName: clientName.trim(), sector, countries: countryCodes, languages: [...languages], code },
      {
        onSuccess: () => {
          writing.forget();
          onClose();
          navigate(`/e/${code}`);
        },
      },
    );
  };
  const choose = (chosen: readonly Language[]): void => {
    change({ languages: chosen });
  };
  return (
    <WritingSheet
      title={t("form.title")}
      recordLabel={t("form.create")}
      writing={writing}
      isComplete={isCompleteDraft(draft, code)}
      isPending={create.isPending}
      error={create.error}
      onRecord={submit}
      onClose={onClose}
    >
      <TextField
        label={t("form.client")}
        value={clientName}
        onChange={(typed) => {
          change({ clientName: typed });
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its first field
        autoFocus
        isRequired
      />
      <Select
        label={t("form.sector")}
        items={Sector.options.map((id) => ({ id, label: t(`sectors.${id}`) }))}
        value={sector}
        onChange={(chosen) => {
          change({ sector: chosen });
        }}
      />
      <TextField
        label={t("form.countries")}
        hint={t("form.countriesHint")}
        value={countries}
        onChange={(typed) => {
          change({ countries: typed });
        }}
        {...(countryCodes ? {} : { error: t("form.countriesError") })}
      />
      <TextField
        label={t("form.code")}
        hint={t("form.codeHint")}
        value={code}
        onChange={(typed) => {
          change({ typedCode: typed.toUpperCase() });
        }}
        {...(code === "" || isCode(code) ? {} : { error: t("form.codeError") })}
      />
      <fieldset className="row wide-row">
        <legend className="field-label">{t("form.languages")}</legend>
        <LanguageBox language="fr" label={t("form.french")} chosen={languages} onChange={choose} />
        <LanguageBox language="en" label={t("form.english")} chosen={languages} onChange={choose} />
      </fieldset>
    </WritingSheet>
  );
};

interface LanguageBoxProps {
  readonly language: Language;
  readonly label: string;
  readonly chosen: readonly Language[];
  readonly onChange: (languages: readonly Language[]) => void;
}

const LanguageBox = ({ language, label, chosen, onChange }: LanguageBoxProps): ReactNode => (
  <Checkbox
    isSelected={chosen.includes(language)}
    onChange={(isChosen) => {
      const others = chosen.filter((one) => one !== language);
      onChange(isChosen ? [...others, language].toSorted().toReversed() : others);
    }}
  >
    {label}
  </Checkbox>
);
