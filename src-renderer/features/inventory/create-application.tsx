import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { TextField } from "../../components/text-field.tsx";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";

const drafts = createKeptDrafts<string>();

export const CreateApplication = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation("inventory");
  const { engagementId } = useEngagement();
  const create = useProcedureMutation("applications.create");
  const writing = useWriting(drafts, engagementId, () => "");
  const name = writing.draft;
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t("create.title")}
      recordLabel={t("create.create")}
      writing={writing}
      isComplete={name.trim() !== ""}
      isPending={create.isPending}
      error={create.error}
      onRecord={() => {
        create.mutate({ engagementId, name: name.trim() }, { onSuccess: finish });
      }}
      onClose={onClose}
    >
      <TextField
        label={t("create.name")}
        value={name}
        onChange={writing.write}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its only field
        autoFocus
        isRequired
      />
    </WritingSheet>
  );
};
