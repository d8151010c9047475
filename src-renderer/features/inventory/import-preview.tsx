import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import type { InventoryComparison } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ImportChanges } from "./import-changes.tsx";
import { ImportComplaints } from "./import-complaints.tsx";
import { ImportCounts } from "./import-counts.tsx";

interface ImportPreviewProps {
  readonly fileId: FileId;
  readonly fileName: string;
  readonly onCancel: () => void;
  readonly onImported: (comparison: InventoryComparison) => void;
}

/** What a file would change, before anything is recorded. */
export const ImportPreview = ({ fileId, fileName, onCancel, onImported }: ImportPreviewProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const { engagementId } = useEngagement();
  const preview = useProcedureQuery("inventory.preview", { engagementId, fileId });
  const apply = useProcedureMutation("inventory.import");
  if (preview.isError) return <ProblemNote error={preview.error} />;
  if (!preview.data) return <Loading>{t("importing.reading", { file: fileName })}</Loading>;
  return (
    <section className="card import-preview" aria-labelledby="import-preview-title">
      <h2 id="import-preview-title" className="section-title">
        {t("importing.preview")}
      </h2>
      <p className="dim">
        {fileName} · {t(`importing.formats.${preview.data.format}`)} ·{" "}
        {t("importing.rows", { count: preview.data.rows })}
      </p>
      <ImportCounts comparison={preview.data} />
      <ImportComplaints comparison={preview.data} />
      <ImportChanges changes={preview.data.changes} />
      {apply.isError && <ProblemNote error={apply.error} />}
      <Actions
        comparison={preview.data}
        isPending={apply.isPending}
        onCancel={onCancel}
        onApply={() => {
          apply.mutate({ engagementId, fileId }, { onSuccess: onImported });
        }}
      />
    </section>
  );
};

interface ActionsProps {
  readonly comparison: InventoryComparison;
  readonly isPending: boolean;
  readonly onCancel: () => void;
  readonly onApply: () => void;
}

const Actions = ({ comparison, isPending, onCancel, onApply }: ActionsProps): ReactNode => {
  const { t } = useTranslation(["inventory", "common"]);
  const count = comparison.created + comparison.updated + comparison.vanished;
  return (
    <>
      {count === 0 && <p>{t("importing.nothingToDo")}</p>}
      <div className="row">
        {count > 0 && (
          <Button variant="primary" isPending={isPending} onPress={onApply}>
            {isPending ? t("importing.applying") : t("importing.apply", { count })}
          </Button>
        )}
        <Button isDisabled={isPending} onPress={onCancel}>
          {t(count > 0 ? "common:cancel" : "common:close")}
        </Button>
      </div>
    </>
  );
};
