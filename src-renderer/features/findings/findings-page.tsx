import "./findings.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action, Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useShownId } from "../../components/use-shown.ts";
import { today } from "../../components/today.ts";
import { ActionSheet } from "./action-sheet.tsx";
import { ActionRows } from "./action-rows.tsx";
import { FindingEntry } from "./finding-entry.tsx";
import { FindingSheet } from "./finding-sheet.tsx";
import { isOverdue, looseActions, withActions } from "./finding-list.ts";

const filters = ["all", "high", "medium", "low"] as const;
type Filter = (typeof filters)[number];

/** What is being written: a finding, or an action for one of them (null: for none). */
export type Draft =
  | { readonly kind: "finding"; readonly finding: Finding | undefined }
  | { readonly kind: "action"; readonly action: Action | undefined; readonly findingId: string | null };

/** What was noticed, what it rests on, and what is to be done about it by whom and when. */
export const FindingsPage = (): ReactNode => {
  const { t } = useTranslation("findings");
  const { engagementId } = useEngagement();
  const findings = useProcedureQuery("findings.list", { engagementId });
  const actions = useProcedureQuery("actions.list", { engagementId });
  const error = findings.error ?? actions.error;
  if (error) return <ProblemNote error={error} />;
  if (!findings.data || !actions.data) return <Loading>{t("loading")}</Loading>;
  return <FindingsScreen findings={findings.data} actions={actions.data} />;
};

interface FindingsScreenProps {
  readonly findings: readonly Finding[];
  readonly actions: readonly Action[];
}

const FindingsScreen = ({ findings, actions }: FindingsScreenProps): ReactNode => {
  const { t } = useTranslation("findings");
  const format = useFormat();
  const [filter, setFilter] = useState<Filter>("all");
  const [draft, setDraft] = useState<Draft | null>(null);
  const countOf = (one: Filter): number =>
    one === "all" ? findings.length : findings.filter(({ severity }) => severity === one).length;
  const shownId = useShownId();
  const shown = findings.filter(
    ({ id, severity }) => filter === "all" || severity === filter || id === shownId,
  );
  const loose = filter === "all" ? looseActions(findings, actions) : [];
  return (
    <>
      <PageHeader title={t("title")} subtitle={<Summary findings={findings} actions={actions} />}>
        <Button
          onPress={() => {
            setDraft({ kind: "action", action: undefined, findingId: null });
          }}
        >
          {t("newAction")}
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            setDraft({ kind: "finding", finding: undefined });
          }}
        >
          {t("newFinding")}
        </Button>
      </PageHeader>
      {findings.length === 0 && actions.length === 0 && (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      {findings.length > 0 && (
        <FilterPills
          label={t("filter")}
          items={filters.map((id) => ({ id, label: t(`filters.${id}`), count: format.number(countOf(id)) }))}
          value={filter}
          onChange={setFilter}
        />
      )}
      {withActions(shown, actions).map((entry) => (
        <FindingEntry key={entry.finding.id} {...entry} onWrite={setDraft} />
      ))}
      {loose.length > 0 && (
        <section className="card" aria-labelledby="loose-title">
          <header>
            <h2 id="loose-title">{t("loose")}</h2>
          </header>
          <ActionRows actions={loose} label={t("loose")} onWrite={setDraft} />
        </section>
      )}
      <Written
        draft={draft}
        findings={findings}
        onClose={() => {
          setDraft(null);
        }}
      />
    </>
  );
};

const Summary = ({ findings, actions }: FindingsScreenProps): ReactNode => {
  const { t } = useTranslation("findings");
  const day = today();
  const high = findings.filter(({ severity }) => severity === "high").length;
  const open = actions.filter(({ state }) => state === "open").length;
  const overdue = actions.filter((action) => isOverdue(action, day)).length;
  return [
    t("summary.high", { count: high }),
    t("summary.open", { count: open }),
    ...(overdue > 0 ? [t("summary.overdue", { count: overdue })] : []),
  ].join(" · ");
};

interface WrittenProps {
  readonly draft: Draft | null;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

const Written = ({ draft, findings, onClose }: WrittenProps): ReactNode => {
  switch (draft?.kind) {
    case undefined:
      return null;
    case "finding":
      return <FindingSheet finding={draft.finding} onClose={onClose} />;
    case "action":
      return (
        <ActionSheet
          action={draft.action}
          findingId={draft.findingId}
          findings={findings}
          onClose={onClose}
        />
      );
  }
};
