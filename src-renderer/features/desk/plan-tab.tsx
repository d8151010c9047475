import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { clashesOf } from "../../../src-shared/domain/desk/clashes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { ClashList } from "./clash-list.tsx";
import { draftOf, newDraft } from "./interview-draft.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import { InterviewDays } from "./interview-days.tsx";
import { InterviewSheet } from "./interview-sheet.tsx";
import { useCalendarExport } from "./use-calendar-export.ts";

/** Interviews to come, day by day, then those that were; who is wanted twice is said first. */
export const PlanTab = (): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { interviews } = useEngagement();
  const { exportCalendar, error, isPending } = useCalendarExport();
  const editing = useDrafts();
  const planned = interviews.filter(({ state }) => state === "planned");
  const past = interviews.filter(({ state }) => state !== "planned");
  const edit = (interview: Interview): void => {
    editing.open(draftOf(interview, language));
  };
  return (
    <div className="stack">
      <div className="row">
        <Button
          variant="primary"
          onPress={() => {
            editing.open(
              newDraft(planned.map(({ day }) => day).find((day) => day >= today()) ?? today()),
              true,
            );
          }}
        >
          {t("plan.add")}
        </Button>
        <Button
          isDisabled={planned.length === 0}
          isPending={isPending}
          onPress={() => {
            exportCalendar(null);
          }}
        >
          {t("plan.export")}
        </Button>
      </div>
      {error !== null && <ProblemNote error={error} />}
      <ClashList clashes={clashesOf(planned)} />
      {interviews.length === 0 && <EmptyState title={t("plan.empty")} text={t("plan.emptyText")} />}
      <InterviewDays interviews={planned} onEdit={edit} />
      {past.length > 0 && (
        <Disclosure title={t("plan.past", { count: past.length })} isOpen={planned.length === 0}>
          <InterviewDays interviews={past} isLatestFirst onEdit={edit} />
        </Disclosure>
      )}
      {editing.draft && (
        <InterviewSheet
          draft={editing.draft}
          onChange={editing.change}
          onClose={editing.close}
          onRecorded={editing.finish}
        />
      )}
    </div>
  );
};

/** What was typed and not recorded is there again when the same interview is opened again. */
const useDrafts = () => {
  const [kept, setKept] = useState<readonly InterviewDraft[]>([]);
  const [newId, setNewId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const without = (id: string | null): readonly InterviewDraft[] => kept.filter((draft) => draft.id !== id);
  return {
    draft: kept.find(({ id }) => id === openId),
    open: (draft: InterviewDraft, isNew = false): void => {
      const known = kept.find(({ id }) => id === (isNew ? newId : draft.id));
      if (!known) setKept([...kept, draft]);
      if (isNew) setNewId(known?.id ?? draft.id);
      setOpenId(known?.id ?? draft.id);
    },
    change: (draft: InterviewDraft): void => {
      setKept([...without(draft.id), draft]);
    },
    close: (): void => {
      setOpenId(null);
    },
    finish: (): void => {
      setKept(without(openId));
      if (newId === openId) setNewId(null);
      setOpenId(null);
    },
  };
};
