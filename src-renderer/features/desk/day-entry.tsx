import { useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkEntry } from "../../../src-shared/contract/desk.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { today } from "../../components/today.ts";

const kinds = ["spent", "planned"] as const;

/** Enter adds the line and goes back to the number of days: the same person, the same day, the next line. */
export const DayEntry = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId, people } = useEngagement();
  const team = people.filter(({ name, role }) => (role === "consultant" || role === "lead") && name !== "");
  const record = useProcedureMutation("workEntries.record");
  const form = useRef<HTMLFormElement>(null);
  const [personId, setPersonId] = useState<string | undefined>(team[0]?.id);
  const [kind, setKind] = useState<WorkEntry["kind"]>("spent");
  const [day, setDay] = useState(today);
  const [days, setDays] = useState(1);
  const [note, setNote] = useState("");
  const isComplete = personId !== undefined && day !== "" && days > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete) return;
    record.mutate(
      { engagementId, workEntry: { id: crypto.randomUUID(), personId, kind, day, days, note: note.trim() } },
      {
        onSuccess: () => {
          setNote("");
          form.current?.querySelector<HTMLInputElement>("input.num")?.focus();
        },
      },
    );
  };
  if (team.length === 0) return <p className="mid">{t("days.noTeam")}</p>;
  return (
    <form ref={form} className="card day-entry" aria-label={t("days.add")} onSubmit={submit}>
      <Select
        label={t("days.person")}
        value={personId ?? null}
        items={team.map(({ id, name }) => ({ id: id as string, label: name }))}
        onChange={setPersonId}
      />
      <Select
        label={t("days.kind")}
        value={kind}
        items={kinds.map((id) => ({ id, label: t(`days.${id}`) }))}
        onChange={setKind}
      />
      <DateField label={t("days.day")} value={day} onChange={setDay} />
      <NumberField
        label={t("days.days")}
        value={days}
        minValue={0.25}
        maxValue={366}
        step={0.25}
        onChange={(value) => {
          if (!Number.isNaN(value)) setDays(value);
        }}
      />
      <TextField label={t("days.note")} value={note} onChange={setNote} maxLength={500} />
      <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={record.isPending}>
        {t("days.add")}
      </Button>
      {record.isError && <ProblemNote error={record.error} />}
    </form>
  );
};
