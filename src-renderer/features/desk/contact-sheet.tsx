import { useId } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Contact } from "../../../src-shared/contract/desk.ts";
import { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";

interface ContactSheetProps {
  readonly draft: Contact;
  readonly isNew: boolean;
  readonly onChange: (draft: Contact) => void;
  readonly onClose: () => void;
}

const texts = ["name", "jobTitle", "email", "phone"] as const;
const limits = { name: 200, jobTitle: 200, email: 200, phone: 60 } as const;

export const ContactSheet = ({ draft, isNew, onChange, onClose }: ContactSheetProps): ReactNode => {
  const { t } = useTranslation(["desk", "common"]);
  const language = useLanguage();
  const formId = useId();
  const { engagementId, sites } = useEngagement();
  const record = useProcedureMutation("contacts.record");
  const remove = useProcedureMutation("contacts.delete");
  const error = record.error ?? remove.error;
  const isComplete = draft.name.trim() !== "";
  const change = (changed: Partial<Contact>): void => {
    onChange({ ...draft, ...changed });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete) record.mutate({ engagementId, contact: draft }, { onSuccess: onClose });
  };
  return (
    <Sheet
      title={t(isNew ? "contacts.add" : "contacts.edit")}
      isOpen
      onClose={onClose}
      actions={
        <>
          {!isNew && (
            <Button
              variant="quiet"
              isPending={remove.isPending}
              onPress={() => {
                remove.mutate({ engagementId, id: draft.id }, { onSuccess: onClose });
              }}
            >
              {t("contacts.delete")}
            </Button>
          )}
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isDisabled={!isComplete}
            isPending={record.isPending}
          >
            {t(isNew ? "contacts.add" : "contacts.change")}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        {texts.map((field) => (
          <TextField
            key={field}
            label={t(`contacts.${field}`)}
            value={draft[field]}
            maxLength={limits[field]}
            isRequired={field === "name"}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was opened to write, and this comes first
            autoFocus={field === "name"}
            onChange={(text) => {
              change({ [field]: text });
            }}
          />
        ))}
        <Select
          label={t("contacts.role")}
          value={draft.role}
          items={AgendaRole.options.map((id) => ({ id, label: t(`roles.${id}`) }))}
          onChange={(role) => {
            change({ role });
          }}
        />
        <Select
          label={t("contacts.site")}
          value={draft.siteId ?? "none"}
          items={[
            { id: "none", label: t("plan.noSite") },
            ...sites.map(({ id, name }) => ({ id: id as string, label: name[language] })),
          ]}
          onChange={(siteId) => {
            change({ siteId: sites.find(({ id }) => id === siteId)?.id ?? null });
          }}
        />
        <Checkbox
          isSelected={draft.isStakeholder}
          onChange={(isStakeholder) => {
            change({ isStakeholder });
          }}
        >
          {t("contacts.stakeholder")}
        </Checkbox>
        <TextField
          label={t("contacts.note")}
          rows={3}
          maxLength={5000}
          value={draft.note}
          onChange={(note) => {
            change({ note });
          }}
        />
        {error && <ProblemNote error={error} />}
      </form>
    </Sheet>
  );
};
