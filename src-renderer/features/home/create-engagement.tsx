import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Sector } from "../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { isCode, readCountries, suggestCode } from "./engagement-draft.ts";

interface CreateEngagementProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const CreateEngagement = ({ isOpen, onClose }: CreateEngagementProps): ReactNode => {
  const { t } = useTranslation("home");
  return (
    <Dialog title={t("form.title")} isOpen={isOpen} onClose={onClose}>
      <EngagementForm onClose={onClose} />
    </Dialog>
  );
};

const EngagementForm = ({ onClose }: Pick<CreateEngagementProps, "onClose">): ReactNode => {
  const { t } = useTranslation(["home", "common"]);
  const [, navigate] = useLocation();
  const create = useProcedureMutation("engagements.create");
  const [clientName, setClientName] = useState("");
  const [sector, setSector] = useState<Sector>("health");
  const [countries, setCountries] = useState("FR");
  const [today] = useState(() => new Date());
  const [typedCode, setTypedCode] = useState<string | null>(null);
  const [languages, setLanguages] = useState<readonly Language[]>(["fr", "en"]);
  const code = typedCode ?? suggestCode(clientName, today);
  const countryCodes = readCountries(countries);
  const isComplete =
    clientName.trim() !== "" && isCode(code) && countryCodes !== undefined && languages.length > 0;

  const submit = (): void => {
    if (!isComplete) return;
    create.mutate(
      { clientName: clientName.trim(), sector, countries: countryCodes, languages: [...languages], code },
      {
        onSuccess: () => {
          onClose();
          navigate(`/e/${code}`);
        },
      },
    );
  };

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its first field */}
      <TextField label={t("form.client")} value={clientName} onChange={setClientName} autoFocus isRequired />
      <Select
        label={t("form.sector")}
        items={Sector.options.map((id) => ({ id, label: t(`sectors.${id}`) }))}
        value={sector}
        onChange={setSector}
      />
      <TextField
        label={t("form.countries")}
        hint={t("form.countriesHint")}
        value={countries}
        onChange={setCountries}
        {...(countryCodes ? {} : { error: t("form.countriesError") })}
      />
      <TextField
        label={t("form.code")}
        hint={t("form.codeHint")}
        value={code}
        onChange={(typed) => {
          setTypedCode(typed.toUpperCase());
        }}
        {...(code === "" || isCode(code) ? {} : { error: t("form.codeError") })}
      />
      <fieldset className="row wide-row">
        <legend className="field-label">{t("form.languages")}</legend>
        <LanguageBox language="fr" label={t("form.french")} chosen={languages} onChange={setLanguages} />
        <LanguageBox language="en" label={t("form.english")} chosen={languages} onChange={setLanguages} />
      </fieldset>
      {create.isError && <ProblemNote error={create.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={create.isPending}>
          {t("form.create")}
        </Button>
      </div>
    </Form>
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
