import "./settings.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { DataSection } from "./data-section.tsx";
import { PersonName } from "./person-name.tsx";
import { ReportFileNameField } from "./report-file-name-field.tsx";

export const SettingsPage = (): ReactNode => {
  const { t } = useTranslation("settings");
  const { data: settings } = useProcedureQuery("settings.get", {});
  const { mutate: record } = useProcedureMutation("settings.record");
  if (!settings) return null;
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <section className="card settings-card">
        <h2>{t("person")}</h2>
        <PersonName
          value={settings.personName}
          onName={(personName) => {
            record({ personName });
          }}
        />
      </section>
      <section className="card settings-card">
        <h2>{t("look")}</h2>
        <Choice label={t("language")}>
          <ToggleButtonGroup
            label={t("language")}
            items={[
              { id: "fr", label: "Français" },
              { id: "en", label: "English" },
            ]}
            value={settings.language}
            onChange={(language) => {
              record({ language });
            }}
          />
        </Choice>
        <Choice label={t("theme")}>
          <ToggleButtonGroup
            label={t("theme")}
            items={(["system", "light", "dark"] as const).map((id) => ({ id, label: t(`themes.${id}`) }))}
            value={settings.theme}
            onChange={(theme) => {
              record({ theme });
            }}
          />
        </Choice>
        <Choice label={t("density")}>
          <ToggleButtonGroup
            label={t("density")}
            items={(["comfortable", "compact"] as const).map((id) => ({ id, label: t(`densities.${id}`) }))}
            value={settings.density}
            onChange={(density) => {
              record({ density });
            }}
          />
        </Choice>
      </section>
      <section className="card settings-card">
        <h2>{t("keyboard")}</h2>
        <Checkbox
          isSelected={settings.singleKeys}
          onChange={(singleKeys) => {
            record({ singleKeys });
          }}
        >
          {t("singleKeys")}
        </Checkbox>
        <p className="field-hint">{t("singleKeysHint")}</p>
      </section>
      <section className="card settings-card">
        <h2>{t("reports")}</h2>
        <ReportFileNameField
          value={settings.reportFileName}
          onName={(reportFileName) => {
            record({ reportFileName });
          }}
        />
      </section>
      <DataSection />
    </>
  );
};

const Choice = ({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode => (
  <div className="settings-choice">
    <span aria-hidden="true">{label}</span>
    {children}
  </div>
);
