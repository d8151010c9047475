import "./evidence.css";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { EvidenceDialog } from "../../components/evidence/evidence-dialog.tsx";
import { useGivenFiles } from "../../components/evidence/use-given-files.ts";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { EvidenceDetail } from "./evidence-detail.tsx";
import { Gallery } from "./gallery.tsx";

interface EvidencePageProps {
  /** The one whose details are open. */
  readonly attachmentId: string | undefined;
}

const wholeEngagement = { applicationId: null, questionId: null, findingId: null };

/** Every piece of evidence of the engagement. */
export const EvidencePage = ({ attachmentId }: EvidencePageProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const { code, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const attachments = useProcedureQuery("attachments.list", { engagementId });
  const [files, setFiles] = useState<readonly File[] | null>(null);
  useGivenFiles("page", setFiles);
  if (attachments.error) return <ProblemNote error={attachments.error} />;
  if (!attachments.data) return <Loading />;

  const all = attachments.data;
  const open = all.find(({ id }) => id === attachmentId);
  const add = (
    <Button
      variant="primary"
      onPress={() => {
        setFiles([]);
      }}
    >
      <Plus size={14} aria-hidden="true" />
      {t("add")}
    </Button>
  );
  return (
    <div className="evidence-page fill">
      {all.length === 0 ? (
        <>
          <PageHeader title={t("title")} />
          <EmptyState title={t("gallery.empty")} text={t("gallery.emptyText")}>
            {add}
          </EmptyState>
        </>
      ) : (
        <>
          <PageHeader title={t("title")} subtitle={<Summary attachments={all} />}>
            {add}
          </PageHeader>
          <Gallery
            attachments={all}
            onOpen={(id) => {
              navigate(routeOf(addressOf.evidence(code, id)));
            }}
          />
        </>
      )}
      <EvidenceDialog
        isOpen={files !== null}
        subject={wholeEngagement}
        files={files ?? []}
        onClose={() => {
          setFiles(null);
        }}
      />
      {open && (
        <EvidenceDetail
          key={open.id}
          attachment={open}
          same={all.filter(({ id, sha256 }) => sha256 === open.sha256 && id !== open.id)}
          onClose={() => {
            navigate(routeOf(addressOf.evidence(code)));
          }}
        />
      )}
    </div>
  );
};

/** What is so, before the pictures. */
const Summary = ({ attachments }: { readonly attachments: readonly Attachment[] }): ReactNode => {
  const { t } = useTranslation("evidence");
  const format = useFormat();
  return t("summary", {
    count: attachments.length,
    inReport: format.number(attachments.filter(({ inReport }) => inReport).length),
    bare: format.number(attachments.filter(({ caption }) => caption === "").length),
  });
};
