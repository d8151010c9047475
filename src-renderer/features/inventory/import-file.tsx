import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import type { SheetMapping, SheetPlace } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportPreview } from "./import-preview.tsx";
import type { ImportDone } from "./import-preview.tsx";
import { ImportSteps } from "./import-steps.tsx";

interface ImportFileProps {
  readonly fileId: FileId;
  readonly fileName: string;
  readonly onCancel: () => void;
  readonly onImported: (done: ImportDone) => void;
}

/** A chosen file on its way in: its columns where nobody knows them, then what it would change. */
export const ImportFile = ({ fileId, fileName, onCancel, onImported }: ImportFileProps): ReactNode => {
  const { t } = useTranslation(["mapping", "inventory", "common"]);
  const { engagementId } = useEngagement();
  const [places, setPlaces] = useState<SheetPlace[]>([]);
  // What was known of the file stays on the screen while a moved row of headings is read.
  const file = useOptionalProcedureQuery("inventory.get", { engagementId, fileId, places });
  const kept = useProcedureQuery("importMappings.list", { engagementId });
  const [mapping, setMapping] = useState<SheetMapping[] | null>(null);
  const error = file.error ?? kept.error;
  if (error) {
    return (
      <>
        <ProblemNote error={error} />
        <div className="row">
          <Button onPress={onCancel}>{t("common:close")}</Button>
        </div>
      </>
    );
  }
  if (!file.data || !kept.data) {
    return (
      <div className="row">
        <JobProgress of={["inventory.get"]} engagementId={engagementId}>
          {t("inventory:importing.reading", { file: fileName })}
        </JobProgress>
        <Button onPress={onCancel}>{t("stop")}</Button>
      </div>
    );
  }
  const needsMapping = file.data.sheets.length > 0;
  const isMapped = !needsMapping || mapping !== null;
  return (
    <>
      <ImportSteps current={isMapped ? "preview" : "columns"} />
      {needsMapping && (
        // Kept in place behind the preview, so that going back finds every choice as it was made.
        <div hidden={isMapped}>
          <ImportColumns
            fileName={fileName}
            sheets={file.data.sheets}
            kept={kept.data}
            onPlace={(place) => {
              setPlaces([...places.filter(({ sheet }) => sheet !== place.sheet), place]);
            }}
            onCancel={onCancel}
            onMapped={setMapping}
          />
        </div>
      )}
      {isMapped && (
        <ImportPreview
          fileId={fileId}
          fileName={fileName}
          mapping={mapping}
          onBack={
            needsMapping
              ? () => {
                  setMapping(null);
                }
              : null
          }
          onCancel={onCancel}
          onImported={onImported}
        />
      )}
    </>
  );
};
