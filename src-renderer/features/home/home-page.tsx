import "./home.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { CreateEngagement } from "./create-engagement.tsx";
import { EngagementList } from "./engagement-list.tsx";
import { OpenExample } from "./open-example.tsx";
import { TourOffer } from "./tour-offer.tsx";

interface HomePageProps {
  /** Whether it opens with the form of a new engagement. */
  readonly startsCreating?: boolean;
}

/** Where the app starts: the engagements on this machine, and an example to look at. */
export const HomePage = ({ startsCreating = false }: HomePageProps): ReactNode => {
  const { t } = useTranslation("home");
  const engagements = useProcedureQuery("engagements.list", {});
  const [isCreating, setIsCreating] = useState(startsCreating);
  if (engagements.isError) return <ProblemNote error={engagements.error} />;
  if (!engagements.data) return null;
  const hasExample = engagements.data.some(({ demonstration }) => demonstration);
  const create = (
    <Button
      variant={engagements.data.length > 0 ? "plain" : "primary"}
      onPress={() => {
        setIsCreating(true);
      }}
    >
      {t("create")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        {engagements.data.length > 0 && create}
      </PageHeader>
      {engagements.data.length > 0 ? (
        <EngagementList engagements={engagements.data} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <div className="row">
            {create}
            <OpenExample />
          </div>
        </EmptyState>
      )}
      {engagements.data.length > 0 && !hasExample && <OpenExample hint={t("example.hint")} />}
      <TourOffer />
      {isCreating && (
        <CreateEngagement
          onClose={() => {
            setIsCreating(false);
          }}
        />
      )}
    </>
  );
};
