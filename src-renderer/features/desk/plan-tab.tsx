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
import { ClashList } from "./clash-list.tsx";
import { InterviewDays } from "./interview-days.tsx";
import { InterviewSheet } from "./interview-sheet.tsx";
import { useCalendarExport } from "./use-calendar-export.ts";

/** Interviews to come, day by day, then those that were; who is wanted twice is said first. */
export const PlanTab = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { interviews } = useEngagement();
  const { exportCalendar, error, isPending } = useCalendarExport();
  const [opened, setOpened] = useState<Interview | "new" | null>(null);
  const planned = interviews.filter(({ state }) => state === "planned");
  const past = interviews.filter(({ state }) => state !== "planned");
  return (
    <div className="stack">
      <div className="row">
        <Button
          variant="primary"
          onPress={() => {
            setOpened("new");
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
      <InterviewDays interviews={planned} onEdit={setOpened} />
      {past.length > 0 && (
        <Disclosure title={t("plan.past", { count: past.length })} isOpen={planned.length === 0}>
          <InterviewDays interviews={past} isLatestFirst onEdit={setOpened} />
        </Disclosure>
      )}
      {opened && (
        <InterviewSheet
          interview={opened === "new" ? undefined : opened}
          day={planned.map(({ day }) => day).find((day) => day >= today()) ?? today()}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
};
