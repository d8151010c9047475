import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Criticality, Environment } from "../../../src-shared/contract/applications.ts";
import type { Application, ApplicationFacts } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { RemoveApplications } from "./remove-applications.tsx";
import type { Inventory } from "./use-inventory.ts";

const fields = ["environment", "criticality", "site", "owner"] as const;
type Field = (typeof fields)[number];

interface BulkApplicationsProps {
  readonly applications: readonly Application[];
  readonly nameBySite: Inventory["nameBySite"];
  readonly onDone: () => void;
}

/** What can be said of many applications at once. */
export const BulkApplications = ({ applications, nameBySite, onDone }: BulkApplicationsProps): ReactNode => {
  const { t } = useTranslation(["lists", "inventory"]);
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("applicationGroups.record");
  const [field, setField] = useState<Field>("environment");
  const [value, setValue] = useState("");
  const items = useValues(field, nameBySite);
  const applicationIds = applications.map(({ id }) => id);
  const facts = factsOf(field, value.trim(), nameBySite);
  return (
    <section
      className="list-tools selection-tools"
      aria-label={t("bulk.selected", { count: applications.length })}
    >
      <output className="strong">{t("bulk.selected", { count: applications.length })}</output>
      <Select
        label={t("bulk.set")}
        isLabelHidden
        items={fields.map((id) => ({ id, label: t(`bulk.fields.${id}`) }))}
        value={field}
        onChange={(chosen) => {
          setField(chosen);
          setValue("");
        }}
      />
      {items ? (
        <Select
          label={t("bulk.value")}
          isLabelHidden
          placeholder={t("bulk.value")}
          items={items}
          value={value === "" ? null : value}
          onChange={setValue}
        />
      ) : (
        <TextField
          aria-label={t("bulk.value")}
          label=""
          placeholder={t("bulk.value")}
          value={value}
          onChange={setValue}
          maxLength={200}
        />
      )}
      <Button
        variant="primary"
        isDisabled={!facts}
        isPending={record.isPending}
        onPress={() => {
          if (facts) record.mutate({ engagementId, applicationIds, facts }, { onSuccess: onDone });
        }}
      >
        {t("bulk.record", { count: applications.length })}
      </Button>
      <RemoveApplications applicationIds={applicationIds} onRemoved={onDone} />
      <Button variant="quiet" onPress={onDone}>
        {t("inventory:assign.clear")}
      </Button>
      {record.isError && <ProblemNote error={record.error} />}
    </section>
  );
};

/** The values to choose from; undefined where one writes. */
const useValues = (
  field: Field,
  nameBySite: Inventory["nameBySite"],
): readonly { readonly id: string; readonly label: string }[] | undefined => {
  const { t } = useTranslation("inventory");
  if (field === "criticality") {
    return Criticality.options.map((id) => ({ id, label: t(`criticality.${id}`) }));
  }
  if (field === "environment") {
    return Environment.options.map((id) => ({ id, label: t(`environment.${id}`) }));
  }
  return field === "site" ? [...nameBySite].map(([id, label]) => ({ id, label })) : undefined;
};

/** Undefined until there is something to record. */
const factsOf = (
  field: Field,
  value: string,
  nameBySite: Inventory["nameBySite"],
): Partial<ApplicationFacts> | undefined => {
  if (value === "") return undefined;
  if (field === "owner") return { owner: { en: value, fr: value } };
  if (field === "site") return { siteId: [...nameBySite.keys()].find((id) => id === value) ?? null };
  if (field === "criticality") return { criticality: Criticality.options.find((id) => id === value) ?? null };
  return { environment: Environment.options.find((id) => id === value) ?? null };
};
