import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Criticality, Environment } from "../../../src-shared/contract/applications.ts";
import type { Application, ApplicationFacts } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { RequiredCapabilities } from "./required-capabilities.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";

export const ApplicationFactsForm = ({ application }: { readonly application: Application }): ReactNode => {
  const { t } = useTranslation("inventory");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("applications.record");
  const record = (facts: Partial<ApplicationFacts>): void => {
    mutate({ engagementId, applicationId: application.id, facts });
  };
  return (
    <div className="form compact-form">
      <RecordedText
        label={t("details.name")}
        value={application.name}
        isNeeded
        onRecord={(name) => {
          record({ name });
        }}
      />
      <RecordedText
        key={`description ${language}`}
        label={t("details.description")}
        value={application.description[language]}
        rows={2}
        onRecord={(text) => {
          record({ description: { ...application.description, [language]: text } });
        }}
      />
      <RecordedText
        key={`owner ${language}`}
        label={t("details.owner")}
        value={application.owner[language]}
        onRecord={(text) => {
          record({ owner: { ...application.owner, [language]: text } });
        }}
      />
      <div className="field-pair">
        <Select
          label={t("columns.criticality")}
          placeholder={t("unknown")}
          items={Criticality.options.map((id) => ({ id, label: t(`criticality.${id}`) }))}
          value={application.criticality}
          onChange={(criticality) => {
            record({ criticality });
          }}
        />
        <Select
          label={t("columns.environment")}
          placeholder={t("unknown")}
          items={Environment.options.map((id) => ({ id, label: t(`environment.${id}`) }))}
          value={application.environment}
          onChange={(environment) => {
            record({ environment });
          }}
        />
      </div>
      <NumberField
        label={t("details.users")}
        minValue={0}
        formatOptions={{ maximumFractionDigits: 0 }}
        defaultValue={application.users ?? Number.NaN}
        onChange={(users) => {
          const stated = Number.isNaN(users) ? null : users;
          if (stated !== application.users) record({ users: stated });
        }}
      />
      <RequiredCapabilities
        required={application.requiredCapabilities}
        onChange={(requiredCapabilities) => {
          record({ requiredCapabilities });
        }}
      />
      {error && <ProblemNote error={error} />}
    </div>
  );
};
