import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Contact } from "../../../src-shared/contract/desk.ts";
import { ContactId } from "../../../src-shared/contract/ids.ts";
import { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";

const drafts = createKeptDrafts<Contact>();

const nobody = (): Contact => ({
  id: ContactId.parse(crypto.randomUUID()),
  name: "",
  jobTitle: "",
  role: "other",
  siteId: null,
  email: "",
  phone: "",
  isStakeholder: false,
  note: "",
});

interface ContactSheetProps {
  /** Undefined: a new one. */
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
}

const texts = ["name", "jobTitle", "email", "phone"] as const;
const limits = { name: 200, jobTitle: 200, email: 200, phone: 60 } as const;

export const ContactSheet = ({ contact, onClose }: ContactSheetProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { engagementId, sites } = useEngagement();
  const record = useProcedureMutation("contacts.record");
  const remove = useProcedureMutation("contacts.delete");
  const tellDeletion = useDeletionNotice();
  const writing = useWriting(drafts, `${engagementId}/${contact?.id ?? "new"}`, () => contact ?? nobody());
  const { draft } = writing;
  const change = (changed: Partial<Contact>): void => {
    writing.write({ ...draft, ...changed });
  };
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t(contact ? "contacts.edit" : "contacts.add")}
      recordLabel={t(contact ? "contacts.change" : "contacts.add")}
      writing={writing}
      isComplete={draft.name.trim() !== ""}
      isPending={record.isPending}
      error={record.error ?? remove.error}
      onRecord={() => {
        record.mutate({ engagementId, contact: draft }, { onSuccess: finish });
      }}
      onClose={onClose}
      onRemove={
        contact &&
        (() => {
          const onSuccess = (): void => {
            tellDeletion(contact.id, contact.name);
            finish();
          };
          remove.mutate({ engagementId, id: contact.id }, { onSuccess });
        })
      }
    >
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
    </WritingSheet>
  );
};
