import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useFormat } from "../../components/format.ts";
import { MenuButton } from "../../components/menu-button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { StillToCover } from "./still-to-cover.tsx";
import type { Coverage } from "./still-to-cover.tsx";
import { useCalendarExport } from "./use-calendar-export.ts";
import { useInterviewWords } from "./use-interview-words.ts";

interface InterviewRowProps {
  readonly interview: Interview;
  readonly coverage: Coverage | undefined;
  readonly onEdit: (interview: Interview) => void;
}

export const InterviewRow = ({ interview, coverage, onEdit }: InterviewRowProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const format = useFormat();
  const words = useInterviewWords();
  const { code } = useEngagement();
  const subject = interview.subject[language];
  const met = words.met(interview);
  const team = words.consultants(interview.consultantIds);
  return (
    <li className={`plan-line ${interview.state}`}>
      <span className="num time">{words.time(interview)}</span>
      <span className="subject">
        <button
          type="button"
          className="link-like strong"
          onClick={() => {
            onEdit(interview);
          }}
        >
          {subject}
        </button>
        {interview.state === "cancelled" && <span className="mid"> {t("plan.cancelled")}</span>}
        {met.length > 0 && <span className="mid small line">{format.list(met)}</span>}
      </span>
      <span className="small mid where">
        <span className="line">{words.site(interview.siteId)}</span>
        <span className="dim line">{format.list(team)}</span>
      </span>
      <StillToCover interview={interview} coverage={coverage} />
      {interview.state === "planned" && (
        <a
          className="act"
          href={addressOf.interview(code, interview.id)}
          aria-label={`${t("plan.start")}: ${subject}`}
        >
          {t("plan.start")}
        </a>
      )}
      <InterviewMenu interview={interview} onEdit={onEdit} />
    </li>
  );
};

const InterviewMenu = ({ interview, onEdit }: Omit<InterviewRowProps, "coverage">): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("interviews.record");
  const remove = useProcedureMutation("interviews.delete");
  const calendar = useCalendarExport();
  const [isAsking, setIsAsking] = useState(false);
  const subject = interview.subject[language];
  const become = (state: Interview["state"]): void => {
    record.mutate({ engagementId, interview: { ...interview, state } });
  };
  const isPlanned = interview.state === "planned";
  const actions = {
    edit: () => {
      onEdit(interview);
    },
    held: () => {
      become("held");
    },
    planned: () => {
      become("planned");
    },
    cancelled: () => {
      become("cancelled");
    },
    calendar: () => {
      calendar.exportCalendar(interview.id);
    },
    delete: () => {
      setIsAsking(true);
    },
  };
  const error = record.error ?? calendar.error;
  return (
    <span className="menu">
      <MenuButton
        label={t("plan.actions", { subject })}
        variant="quiet"
        icon={<Ellipsis size={16} aria-hidden="true" />}
        items={[
          { id: "edit", label: t("plan.edit") },
          ...(isPlanned
            ? [
                { id: "held" as const, label: t("plan.hold") },
                { id: "calendar" as const, label: t("plan.exportOne") },
                { id: "cancelled" as const, label: t("plan.cancel") },
              ]
            : [{ id: "planned" as const, label: t("plan.planAgain") }]),
          { id: "delete", label: t("plan.delete"), isLast: true },
        ]}
        onAction={(id: keyof typeof actions) => {
          actions[id]();
        }}
      />
      {error !== null && <ProblemNote error={error} />}
      <ConfirmDialog
        title={t("plan.deleteTitle")}
        text={t("plan.deleteText", { subject })}
        confirm={t("plan.delete")}
        isOpen={isAsking}
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={() => {
          remove.mutate({ engagementId, id: interview.id });
        }}
        onClose={() => {
          setIsAsking(false);
        }}
      />
    </span>
  );
};
