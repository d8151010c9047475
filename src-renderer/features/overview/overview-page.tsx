import "./overview.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ResumeInterview } from "../../components/resume-interview.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { BeforeLeaving } from "./before-leaving.tsx";
import { Days } from "./days.tsx";
import { Due } from "./due.tsx";
import { EngagementFacts } from "./engagement-facts.tsx";
import { Figures } from "./figures.tsx";
import { Interviews } from "./interviews.tsx";
import { nextToAssess } from "./next-to-assess.ts";
import { Parked } from "./parked.tsx";
import { Progress } from "./progress.tsx";
import { Recommended } from "./recommended.tsx";
import { TodaySentence } from "./today-sentence.tsx";
import { Waiting } from "./waiting.tsx";
import { WeakPoints } from "./weak-points.tsx";

/** The state of an engagement at a glance: what to continue, what is weak, how far it is. */
export const OverviewPage = (): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const { client, code, engagementId } = useEngagement();
  const results = useProcedureQuery("results.list", { engagementId });
  const rows = results.data?.rows ?? noRows;
  const isEmpty = results.data !== undefined && rows.length === 0;
  return (
    <>
      <PageHeader title={client.name[language]} subtitle={<Subtitle />}>
        <LinkButton href={addressOf.inventory(code, "import")} variant={isEmpty ? "primary" : "plain"}>
          {t("import")}
        </LinkButton>
        <ResumeInterview />
        <Continue rows={rows} />
      </PageHeader>
      {results.isPending && <Loading />}
      {results.isError && <ProblemNote error={results.error} />}
      {isEmpty && (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <LinkButton href={addressOf.inventory(code)}>{t("empty.inventory")}</LinkButton>
        </EmptyState>
      )}
      <TodaySentence />
      <Waiting />
      {rows.length > 0 && <Figures rows={rows} />}
      <Columns rows={rows} />
    </>
  );
};

/** What is weak and what comes next on one side, how far it is on the other. */
const Columns = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { interviews } = useEngagement();
  const hasRows = rows.length > 0;
  if (!hasRows && interviews.length === 0) return <EngagementFacts />;
  return (
    <div className="columns overview-columns">
      <div className="stack">
        <Interviews />
        {hasRows && <WeakPoints rows={rows} />}
        <Parked />
      </div>
      <div className="stack">
        <Due />
        {hasRows && <Recommended rows={rows} />}
        <BeforeLeaving />
        <Days />
        {hasRows && <Progress rows={rows} />}
        <EngagementFacts />
      </div>
    </div>
  );
};

const noRows: readonly PortfolioRow[] = [];

const Continue = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("overview");
  const { code } = useEngagement();
  const next = nextToAssess(rows);
  if (!next) return null;
  return (
    <LinkButton href={addressOf.questionnaire(code, next.applicationId, next.questionId)} variant="primary">
      {t(next.isStarted ? "continue" : "start", { name: `${next.name}, ${next.questionId}` })}
    </LinkButton>
  );
};

const Subtitle = (): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const format = useFormat();
  const { client, engagement } = useEngagement();
  const { starts, ends, title } = engagement;
  const parts = [
    ...(title[language] === client.name[language] ? [] : [title[language]]),
    ...(starts && ends ? [t("subtitle.period", { starts: format.day(starts), ends: format.day(ends) })] : []),
  ];
  return parts.join(" · ");
};
