import "./results.css";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { CompareChoice } from "./compare-choice.tsx";
import { CompareHeader } from "./compare-header.tsx";
import { CompareScreen } from "./compare-screen.tsx";
import type { ResultView } from "./result-view.ts";

/** The two applications in the address side by side; without a second one, it is asked for. */
export const ComparePage = (): ReactNode => {
  const { t } = useTranslation("results");
  const { engagement } = useEngagement();
  const { compare } = useFormat();
  const { firstId, secondId } = useParams<{ firstId: string; secondId?: string }>();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  useEffect(() => {
    document.title = `${t("compare.title")} · Canopy Assess`;
  }, [t]);
  const error = pack.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data) return <Loading>{t("loading")}</Loading>;

  const named = applications.data.toSorted((one, other) => compare(one.name, other.name));
  const first = named.find(({ id }) => id === firstId);
  const second = named.find(({ id }) => id === secondId);
  if (!first) {
    return (
      <EmptyState title={t("compare.unknown")}>
        <a href={addressOf.portfolio(engagement.code)}>{t("compare.toPortfolio")}</a>
      </EmptyState>
    );
  }
  return (
    <article className="result compare" aria-label={t("compare.title")} data-density="compact">
      <CompareHeader applications={named} first={first} second={second} />
      {second ? (
        <Compared key={`${first.id} ${second.id}`} first={first} second={second} pack={pack.data} />
      ) : (
        <CompareChoice first={first} />
      )}
    </article>
  );
};

interface ComparedProps {
  readonly first: Application;
  readonly second: Application;
  readonly pack: Pack;
}

const Compared = ({ first, second, pack }: ComparedProps): ReactNode => {
  const { t } = useTranslation("results");
  const one = useView(first, pack);
  const other = useView(second, pack);
  const error = one.error ?? other.error;
  if (error) return <ProblemNote error={error} />;
  if (!one.view || !other.view) return <Loading>{t("loading")}</Loading>;
  return <CompareScreen first={one.view} second={other.view} />;
};

interface LoadedView {
  readonly view: ResultView | undefined;
  readonly error: Error | null;
}

const useView = (application: Application, pack: Pack): LoadedView => {
  const { engagement } = useEngagement();
  const subject = { engagementId: engagement.id, applicationId: application.id };
  const result = useProcedureQuery("results.get", subject);
  const answers = useProcedureQuery("answers.list", subject);
  const view =
    result.data && answers.data
      ? { application, pack, result: result.data, answers: answers.data, decision: undefined }
      : undefined;
  return { view, error: result.error ?? answers.error };
};
