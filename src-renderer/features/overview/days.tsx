import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { workDaysOf } from "../../../src-shared/domain/desk/work-days.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { Meter } from "../../components/meter.tsx";

/** Days spent of those planned, by person. */
export const Days = (): ReactNode => {
  const { t } = useTranslation("overview");
  const format = useFormat();
  const { code, engagementId, people } = useEngagement();
  const { data: entries } = useProcedureQuery("workEntries.list", { engagementId });
  if (!entries || entries.length === 0) return null;
  const { byPerson, remaining } = workDaysOf(entries);
  const days = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 2);
  return (
    <section className="card" aria-labelledby="days-title">
      <header>
        <h2 id="days-title">{t("days.title")}</h2>
        <span className="end">
          {remaining < 0
            ? t("days.over", { days: days(-remaining) })
            : t("days.left", { days: days(remaining) })}
        </span>
      </header>
      <ul className="rows">
        {[...byPerson].map(([id, own]) => {
          const name = people.find((person) => person.id === id)?.name ?? "";
          const [spent, planned] = [days(own.spent), days(own.planned)];
          return (
            <li key={id} className="progress-line">
              <span className="cut" title={name}>
                {name}
              </span>
              <Meter
                label={t("days.label", { name, spent, planned })}
                share={own.planned === 0 ? 1 : own.spent / own.planned}
                valueText={`${spent} / ${planned}`}
              />
              <span className="num">
                {spent} / {planned}
              </span>
            </li>
          );
        })}
      </ul>
      <a href={addressOf.desk(code, "days")} className="card-foot">
        {t("days.all")}
      </a>
    </section>
  );
};
