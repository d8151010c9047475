import { useMemo } from "react";
import type { Pack } from "../../../../src-shared/contract/content.ts";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { planAgenda } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { AgendaItem } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureQuery } from "../../../api/procedures.ts";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import { roomOf } from "./room-of.ts";

/** The interview that is being held now. */
export interface Meeting {
  readonly interview: Interview;
  /** Who can be quoted. */
  readonly room: readonly string[];
  readonly agenda: readonly AgendaItem[];
}

export const useMeeting = (pack: Pack): Meeting | undefined => {
  const language = useLanguage();
  const { engagementId, interviews } = useEngagement();
  const contacts = useProcedureQuery("contacts.list", { engagementId });
  const id = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]?.interviewId);
  const interview = interviews.find((one) => one.id === id);
  return useMemo(
    () =>
      interview && {
        interview,
        room: roomOf(interview, contacts.data ?? [], language),
        agenda: planAgenda(pack, interview),
      },
    [interview, contacts.data, language, pack],
  );
};
