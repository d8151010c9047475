import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkEntry } from "../../../src-shared/contract/desk.ts";
import { workDaysOf } from "../../../src-shared/domain/desk/work-days.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { IconButton } from "../../components/icon-button.tsx";
import { Meter } from "../../components/meter.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { DayEntry } from "./day-entry.tsx";

/** Days planned and spent: what is left in a sentence, then by person, then entry by entry. */
export const DaysTab = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const { data: entries, error } = useProcedureQuery("workEntries.list", { engagementId });
  if (error) return <ProblemNote error={error} />;
  if (!entries) return null;
  return (
    <div className="stack">
      <DayEntry />
      <div className="columns desk-halves">
        <section className="card" aria-labelledby="days-by-person">
          <header>
            <h2 id="days-by-person">{t("days.byPerson")}</h2>
          </header>
          <PersonDays entries={entries} />
        </section>
        <section className="card" aria-labelledby="days-entries">
          <header>
            <h2 id="days-entries">{t("days.entries")}</h2>
          </header>
          {entries.length === 0 && <p className="mid">{t("days.none")}</p>}
          <ul className="rows">
            {entries
              .toSorted((one, other) => other.day.localeCompare(one.day))
              .map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
          </ul>
        </section>
      </div>
    </div>
  );
};

const PersonDays = ({ entries }: { readonly entries: readonly WorkEntry[] }): ReactNode => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const { people } = useEngagement();
  const { byPerson, planned, spent, remaining } = workDaysOf(entries);
  const days = (value: number): string => format.number(value, 2);
  return (
    <table className="person-days">
      <thead>
        <tr>
          <th scope="col">{t("days.person")}</th>
          <th scope="col" className="num">
            {t("days.planned")}
          </th>
          <th scope="col" className="num">
            {t("days.spent")}
          </th>
          <th scope="col" className="num">
            {t("days.remaining")}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t("days.share")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...byPerson].map(([id, own]) => {
          const name = people.find((person) => person.id === id)?.name ?? t("days.somebody");
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="num">{days(own.planned)}</td>
              <td className="num">{days(own.spent)}</td>
              <td className="num">{days(own.remaining)}</td>
              <td>
                <Meter
                  label={t("days.shareOf", { name })}
                  share={own.planned === 0 ? 1 : own.spent / own.planned}
                  valueText={`${days(own.spent)} / ${days(own.planned)}`}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr className="strong">
          <th scope="row">{t("days.all")}</th>
          <td className="num">{days(planned)}</td>
          <td className="num">{days(spent)}</td>
          <td className="num">{days(remaining)}</td>
          <td>
            <Meter
              label={t("days.shareOf", { name: t("days.all") })}
              share={planned === 0 ? 1 : spent / planned}
              valueText={`${days(spent)} / ${days(planned)}`}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

const EntryLine = ({ entry }: { readonly entry: WorkEntry }): ReactNode => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const { engagementId, people } = useEngagement();
  const remove = useProcedureMutation("workEntries.delete");
  const name = people.find(({ id }) => id === entry.personId)?.name ?? t("days.somebody");
  const day = format.shortDay(entry.day);
  return (
    <li className="entry-line">
      <span className="num day">{day}</span>
      <span className="subject">
        {name}
        <span className="small mid line">
          {[t(`days.${entry.kind}`), entry.note].filter((part) => part !== "").join(" · ")}
        </span>
      </span>
      <span className="num strong">{format.number(entry.days, 2)}</span>
      <IconButton
        label={t("days.delete", { name, day })}
        icon={<Trash2 size={14} aria-hidden="true" />}
        isDisabled={remove.isPending}
        onPress={() => {
          remove.mutate({ engagementId, id: entry.id });
        }}
      />
      {remove.isError && <ProblemNote error={remove.error} />}
    </li>
  );
};
