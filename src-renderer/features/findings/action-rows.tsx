import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { useFormat } from "../../components/format.ts";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useShown } from "../../components/use-shown.ts";
import { isOverdue } from "./finding-list.ts";
import type { Draft } from "./findings-page.tsx";

interface ActionRowsProps {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly onWrite: (draft: Draft) => void;
}

export const ActionRows = ({ label, actions, onWrite }: ActionRowsProps): ReactNode => (
  <ul className="rows action-rows" aria-label={label}>
    {actions.map((action) => (
      <ActionRow key={action.id} action={action} onWrite={onWrite} />
    ))}
  </ul>
);

interface ActionRowProps {
  readonly action: Action;
  readonly onWrite: (draft: Draft) => void;
}

/** What, who, how much, by when; ticked off in place. */
const ActionRow = ({ action, onWrite }: ActionRowProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const format = useFormat();
  const { engagementId } = useEngagement();
  const { mutate: record } = useProcedureMutation("actions.record");
  const { title, owner, due, effortDays, state } = action;
  const shown = useShown(action.id);
  return (
    <li className={`action ${state}`} {...shown}>
      <Checkbox
        aria-label={t("done", { action: title[language] })}
        isSelected={state === "done"}
        isDisabled={state === "dropped"}
        onChange={(isDone) => {
          record({ engagementId, action: { ...action, state: isDone ? "done" : "open" } });
        }}
      />
      <span className="action-title">{title[language]}</span>
      <span className="action-owner">{owner[language]}</span>
      <span className="action-effort num">
        {effortDays !== null &&
          t("days", { count: effortDays, days: format.number(effortDays, effortDays % 1 ? 1 : 0) })}
      </span>
      <span className={`action-due ${isOverdue(action, today()) ? "overdue" : ""}`}>
        {state === "dropped" && t("states.dropped")}
        {state !== "dropped" && due === null && t("noDay")}
        {state !== "dropped" &&
          due !== null &&
          t(isOverdue(action, today()) ? "overdueSince" : "dueOn", { day: format.day(due) })}
      </span>
      <Button
        variant="quiet"
        aria-label={t("editNamed", { name: title[language] })}
        onPress={() => {
          onWrite({ kind: "action", action, findingId: action.findingId });
        }}
      >
        {t("edit")}
      </Button>
    </li>
  );
};
