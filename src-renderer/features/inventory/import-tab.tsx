import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import type { InventoryComparison } from "../../../src-shared/contract/inventory.ts";
import { useHost } from "../../api/host-context.ts";
import { FileDrop } from "../../components/file-drop.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { PastImports } from "./past-imports.tsx";

/** Where a file is on its way in. */
type Step =
  | { readonly kind: "waiting" }
  | { readonly kind: "uploading"; readonly fileName: string }
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "chosen"; readonly fileName: string; readonly fileId: FileId }
  | { readonly kind: "imported"; readonly fileName: string; readonly comparison: InventoryComparison };

const accepted = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"] as const;

export const ImportTab = (): ReactNode => {
  const { t } = useTranslation("inventory");
  const { uploadFile } = useHost();
  const [step, setStep] = useState<Step>({ kind: "waiting" });
  const take = async (file: File): Promise<void> => {
    setStep({ kind: "uploading", fileName: file.name });
    try {
      setStep({ kind: "chosen", fileName: file.name, fileId: await uploadFile(file) });
    } catch (error) {
      setStep({ kind: "refused", error });
    }
  };
  return (
    <div className="import">
      <div className="stack">
        {step.kind !== "chosen" && (
          <>
            <p className="reading mid">{t("importing.intro")}</p>
            <FileDrop
              label={t("importing.drop")}
              choose={t("importing.choose")}
              accept={accepted}
              onFile={(file) => {
                void take(file);
              }}
            />
          </>
        )}
        {step.kind === "uploading" && <Loading>{t("importing.reading", { file: step.fileName })}</Loading>}
        {step.kind === "refused" && <ProblemNote error={step.error} />}
        {step.kind === "imported" && <Imported {...step} />}
        {step.kind === "chosen" && (
          <ImportPreview
            key={step.fileId}
            fileId={step.fileId}
            fileName={step.fileName}
            onCancel={() => {
              setStep({ kind: "waiting" });
            }}
            onImported={(comparison) => {
              setStep({ kind: "imported", fileName: step.fileName, comparison });
            }}
          />
        )}
      </div>
      <PastImports />
    </div>
  );
};

const Imported = ({
  fileName,
  comparison: { created, updated, vanished },
}: {
  readonly fileName: string;
  readonly comparison: InventoryComparison;
}): ReactNode => {
  const { t } = useTranslation("inventory");
  return (
    <output>
      <StateMark state="saved">
        {created + updated + vanished === 0
          ? t("importing.doneNothing", { file: fileName })
          : t("importing.done", { file: fileName, created, updated, vanished })}
      </StateMark>
    </output>
  );
};
