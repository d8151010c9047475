import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkEntry } from "../../../src-shared/contract/desk.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { DayFields, isComplete } from "./day-fields.tsx";
import type { DayDraft } from "./day-fields.tsx";

const drafts = createKeptDrafts<DayDraft>();

interface DaySheetProps {
  readonly entry: WorkEntry;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Days that were noted, to be put right. */
export const DaySheet = ({ entry, onRemove, onClose }: DaySheetProps): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("workEntries.record");
  const writing = useWriting(drafts, `${engagementId}/${entry.id}`, (): DayDraft => entry);
  const { draft } = writing;
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t("days.edit")}
      recordLabel={t("commitment.change")}
      writing={writing}
      isComplete={isComplete(draft)}
      isPending={record.isPending}
      error={record.error}
      onRecord={() => {
        if (!isComplete(draft)) return;
        record.mutate({ engagementId, workEntry: { ...draft, id: entry.id } }, { onSuccess: finish });
      }}
      onClose={onClose}
      onRemove={() => {
        writing.forget();
        onRemove();
      }}
    >
      <DayFields
        draft={draft}
        onChange={(changed) => {
          writing.write({ ...draft, ...changed });
        }}
      />
    </WritingSheet>
  );
};
