import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { ApplicationPicker } from "../application-picker.tsx";
import { Button } from "../button.tsx";
import { useFormat } from "../format.ts";
import { useLanguage } from "../use-language.ts";

interface ApplicationsFieldProps {
  readonly applications: readonly Application[];
  readonly chosenIds: readonly ApplicationId[];
  readonly onChange: (chosenIds: readonly ApplicationId[]) => void;
}

/** The applications that are talked about, in the order in which they were added. */
export const ApplicationsField = ({
  applications,
  chosenIds,
  onChange,
}: ApplicationsFieldProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { compare } = useFormat();
  const nameById = new Map(applications.map(({ id, name }) => [id, name]));
  const items = applications
    .filter(({ id }) => !chosenIds.includes(id))
    .map(({ id, name, description }) => ({ id: String(id), name, hint: description[language] }))
    .toSorted((one, other) => compare(one.name, other.name));
  return (
    <div className="field">
      <span className="field-label">{t("form.applications")}</span>
      {chosenIds.length === 0 && <p className="dim small">{t("form.noApplication")}</p>}
      <ul className="chosen-applications">
        {chosenIds.map((id) => (
          <li key={id}>
            <span className="cut">{nameById.get(id)}</span>
            <Button
              variant="quiet"
              aria-label={t("form.remove", { name: nameById.get(id) ?? "" })}
              onPress={() => {
                onChange(chosenIds.filter((one) => one !== id));
              }}
            >
              <X size={14} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <ApplicationPicker
        look="field"
        label={t("form.addApplication")}
        searchLabel={t("form.findApplication")}
        emptyText={t("form.noneFound")}
        items={items}
        value={null}
        onChange={(chosen) => {
          const application = applications.find(({ id }) => id === chosen);
          if (application) onChange([...chosenIds, application.id]);
        }}
      />
    </div>
  );
};
