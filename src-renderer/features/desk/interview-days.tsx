import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { today } from "../../components/today.ts";
import { InterviewRow } from "./interview-row.tsx";

interface InterviewDaysProps {
  readonly interviews: readonly Interview[];
  readonly isLatestFirst?: boolean;
  readonly onEdit: (interview: Interview) => void;
}

/** One list per day, in the order of the clock; what has no time comes last. */
export const InterviewDays = ({
  interviews,
  isLatestFirst = false,
  onEdit,
}: InterviewDaysProps): ReactNode => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const { engagementId } = useEngagement();
  const { data: coverage } = useProcedureQuery("interviewCoverage.list", { engagementId });
  const byDay = [...Map.groupBy(interviews, ({ day }) => day)].toSorted(
    ([one], [other]) => one.localeCompare(other) * (isLatestFirst ? -1 : 1),
  );
  if (byDay.length === 0) return null;
  return (
    <div className="card">
      {byDay.map(([day, ofDay]) => (
        <section key={day} className="interview-day" aria-labelledby={`day-${day}`}>
          <header>
            <h2 id={`day-${day}`}>{format.longDay(day)}</h2>
            {day === today() && <span className="end">{t("due.today")}</span>}
          </header>
          <ul className="rows">
            {ofDay
              .toSorted((one, other) => (one.starts ?? "99").localeCompare(other.starts ?? "99"))
              .map((interview) => (
                <InterviewRow
                  key={interview.id}
                  interview={interview}
                  coverage={coverage?.find(({ interviewId }) => interviewId === interview.id)}
                  onEdit={onEdit}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
