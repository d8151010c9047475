import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId, ImportId } from "../../../src-shared/contract/ids.ts";
import type { InventoryComparison, SheetMapping } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ImportChanges } from "./import-changes.tsx";
import { ImportComplaints } from "./import-complaints.tsx";
import { ImportCounts } from "./import-counts.tsx";
import { ImportFirstRows } from "./import-first-rows.tsx";

/** An import that was made; without an id when it changed nothing. */
export interface ImportDone extends Pick<InventoryComparison, "created" | "updated" | "vanished"> {
  readonly importId: ImportId | null;
}

interface ImportPreviewProps {
  readonly fileId: FileId;
  readonly fileName: string;
  /** How its sheets are read; null where the format says so itself. */
  readonly mapping: SheetMapping[] | null;
  readonly onBack: (() => void) | null;
  readonly onCancel: () => void;
  readonly onImported: (done: ImportDone) => void;
}

/** What a file would change, before anything is recorded. */
export const ImportPreview = ({
  fileId,
  fileName,
  mapping,
  onBack,
  onCancel,
  onImported,
}: ImportPreviewProps): ReactNode => {
  const { t } = useTranslation(["inventory", "mapping", "common"]);
  const { engagementId } = useEngagement();
  const order = { engagementId, fileId, ...(mapping && { mapping }) };
  const preview = useProcedureQuery("inventory.preview", order);
  const apply = useProcedureMutation("inventory.import");
  if (preview.isError || !preview.data) {
    return (
      <div className="stack">
        {preview.isError ? (
          <ProblemNote error={preview.error} />
        ) : (
          <JobProgress of={["inventory.preview"]} engagementId={engagementId}>
            {t("importing.reading", { file: fileName })}
          </JobProgress>
        )}
        <div className="row">
          <Button onPress={onBack ?? onCancel}>{t(onBack ? "mapping:back" : "common:cancel")}</Button>
        </div>
      </div>
    );
  }
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
      {apply.isError && <ProblemNote error={apply.error} />}
      {apply.isPending && (
        <JobProgress of={["inventory.import"]} engagementId={engagementId}>
          {t("importing.applying")}
        </JobProgress>
      )}
      <Actions
        comparison={preview.data}
        isPending={apply.isPending}
        onBack={onBack}
        onCancel={onCancel}
        onApply={() => {
          apply.mutate(order, { onSuccess: onImported });
        }}
      />
      <ImportComplaints comparison={preview.data} order={order} />
      <ImportFirstRows rows={preview.data.firstRows} />
      <ImportChanges changes={preview.data.changes} />
    </section>
  );
};

interface ActionsProps {
  readonly comparison: InventoryComparison;
  readonly isPending: boolean;
  readonly onBack: (() => void) | null;
  readonly onCancel: () => void;
  readonly onApply: () => void;
}

const Actions = ({ comparison, isPending, onBack, onCancel, onApply }: ActionsProps): ReactNode => {
  const { t } = useTranslation(["inventory", "mapping", "common"]);
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
        {onBack && (
          <Button isDisabled={isPending} onPress={onBack}>
            {t("mapping:back")}
          </Button>
        )}
        {!isPending && <Button onPress={onCancel}>{t(count > 0 ? "common:cancel" : "common:close")}</Button>}
      </div>
    </>
  );
};
