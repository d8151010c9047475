import { useState } from "react";
import type { InterviewId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

interface CalendarExport {
  /** Of all planned interviews, or of one. */
  readonly exportCalendar: (interviewId: InterviewId | null) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

export const useCalendarExport = (): CalendarExport => {
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { saveFile } = useHost();
  const { mutate, error, isPending } = useProcedureMutation("interviews.export");
  const [unsaved, setUnsaved] = useState<unknown>(null);
  return {
    exportCalendar: (interviewId) => {
      setUnsaved(null);
      mutate(
        { engagementId, interviewId, language },
        {
          onSuccess: ({ fileId }) => {
            saveFile(fileId).catch(setUnsaved);
          },
        },
      );
    },
    isPending,
    error: error ?? unsaved,
  };
};
