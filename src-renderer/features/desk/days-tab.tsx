import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WorkEntry } from "../../../src-shared/contract/desk.ts";
import { workDaysOf } from "../../../src-shared/domain/desk/work-days.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { Meter } from "../../components/meter.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { useShown } from "../../components/use-shown.ts";
import { DayEntry } from "./day-entry.tsx";
import { DaySheet } from "./day-sheet.tsx";

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
        <Entries entries={entries} />
      </div>
    </div>
  );
};

/** Day by day, the latest first; each opens, to be put right or deleted. */
const Entries = ({ entries }: { readonly entries: readonly WorkEntry[] }): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const [opened, setOpened] = useState<WorkEntry | null>(null);
  const remove = useProcedureMutation("workEntries.delete");
  const tellDeletion = useDeletionNotice();
  const words = useEntryWords();
  const close = (): void => {
    setOpened(null);
  };
  return (
    <section className="card" aria-labelledby="days-entries">
      <header>
        <h2 id="days-entries">{t("days.entries")}</h2>
      </header>
      {entries.length === 0 && <p className="mid">{t("days.none")}</p>}
      <ul className="rows">
        {entries
          .toSorted((one, other) => other.day.localeCompare(one.day))
          .map((entry) => (
            <EntryLine key={entry.id} entry={entry} onOpen={setOpened} />
          ))}
      </ul>
      {remove.isError && <ProblemNote error={remove.error} />}
      {opened && (
        <DaySheet
          entry={opened}
          onClose={close}
          onRemove={() => {
            const { name, day } = words(opened);
            const onSuccess = (): void => {
              tellDeletion(opened.id, `${name}, ${day}`);
            };
            remove.mutate({ engagementId, id: opened.id }, { onSuccess });
            close();
          }}
        />
      )}
    </section>
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

const useEntryWords = () => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const { people } = useEngagement();
  return ({ personId, day }: WorkEntry): { readonly name: string; readonly day: string } => ({
    name: people.find(({ id }) => id === personId)?.name ?? t("days.somebody"),
    day: format.shortDay(day),
  });
};

interface EntryLineProps {
  readonly entry: WorkEntry;
  readonly onOpen: (entry: WorkEntry) => void;
}

const EntryLine = ({ entry, onOpen }: EntryLineProps): ReactNode => {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const { name, day } = useEntryWords()(entry);
  const shown = useShown(entry.id);
  return (
    <li className="entry-line" {...shown}>
      <span className="num day">{day}</span>
      <span className="subject">
        <button
          type="button"
          className="link-like"
          aria-label={t("days.editNamed", { name, day })}
          onClick={() => {
            onOpen(entry);
          }}
        >
          {name}
        </button>
        <span className="small mid line">
          {[t(`days.${entry.kind}`), entry.note].filter((part) => part !== "").join(" · ")}
        </span>
      </span>
      <span className="num strong">{format.number(entry.days, 2)}</span>
    </li>
  );
};
