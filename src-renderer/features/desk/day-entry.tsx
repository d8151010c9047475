import { useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { today } from "../../components/today.ts";
import { DayFields, isComplete } from "./day-fields.tsx";
import type { DayDraft } from "./day-fields.tsx";

/** Enter adds the line and goes back to the number of days: the same person, the same day, the next line. */
export const DayEntry = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId, people } = useEngagement();
  const team = people.filter(({ name, role }) => (role === "consultant" || role === "lead") && name !== "");
  const record = useProcedureMutation("workEntries.record");
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<DayDraft>(() => ({
    personId: team[0]?.id ?? null,
    kind: "spent",
    day: today(),
    days: 1,
    note: "",
  }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete(draft)) return;
    const onSuccess = (): void => {
      setDraft({ ...draft, note: "" });
      form.current?.querySelector<HTMLInputElement>("input.num")?.focus();
    };
    const workEntry = { ...draft, id: crypto.randomUUID(), note: draft.note.trim() };
    record.mutate({ engagementId, workEntry }, { onSuccess });
  };
  if (team.length === 0) return <p className="mid">{t("days.noTeam")}</p>;
  return (
    <form ref={form} className="card day-entry" aria-label={t("days.add")} onSubmit={submit}>
      <DayFields
        draft={draft}
        onChange={(changed) => {
          setDraft({ ...draft, ...changed });
        }}
      />
      <Button type="submit" variant="primary" isDisabled={!isComplete(draft)} isPending={record.isPending}>
        {t("days.add")}
      </Button>
      {record.isError && <ProblemNote error={record.error} />}
    </form>
  );
};
