import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useArrivingFiles } from "../../stores/arriving-files.ts";
import { ImportFile } from "./import-file.tsx";
import type { ImportDone } from "./import-preview.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { PastImports } from "./past-imports.tsx";

/** Where a file is on its way in. */
type Step =
  | { readonly kind: "waiting" }
  | { readonly kind: "uploading"; readonly fileName: string }
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "chosen"; readonly fileName: string; readonly fileId: FileId }
  | { readonly kind: "imported"; readonly fileName: string; readonly done: ImportDone };

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
  const isFree = step.kind === "waiting" || step.kind === "refused";
  const next = useArrivingFiles(({ waiting }) => waiting.find(({ name }) => arrivalOf(name) === "inventory"));
  const takeGiven = useArrivingFiles((store) => store.take);
  const takeNext = async (): Promise<void> => {
    const given = next && takeGiven(next);
    if (!given) return;
    if ("file" in given) await take(given.file);
    else setStep({ kind: "chosen", fileName: given.name, fileId: given.fileId });
  };
  useEffect(() => {
    // A file that was dropped on the window, or opened from the desktop; others wait until this one is done.
    if (isFree && next) void Promise.resolve().then(takeNext);
  });
  return (
    <div className="import">
      <div className="stack">
        {step.kind !== "chosen" && (
          <>
            <ImportSteps current={step.kind === "imported" ? "done" : "choose"} />
            {step.kind === "imported" && <Imported key={step.done.importId} {...step} />}
            {step.kind === "imported" && next && (
              <div className="row">
                <Button variant="primary" onPress={() => void takeNext()}>
                  {t("importing.next", { file: next.name })}
                </Button>
              </div>
            )}
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
        {step.kind === "chosen" && (
          <ImportFile
            key={step.fileId}
            fileId={step.fileId}
            fileName={step.fileName}
            onCancel={() => {
              setStep({ kind: "waiting" });
            }}
            onImported={(done) => {
              setStep({ kind: "imported", fileName: step.fileName, done });
            }}
          />
        )}
      </div>
      <PastImports />
    </div>
  );
};

interface ImportedProps {
  readonly fileName: string;
  readonly done: ImportDone;
}

/** What was done, and the way to have it undone at once. */
const Imported = ({ fileName, done }: ImportedProps): ReactNode => {
  const { t } = useTranslation(["inventory", "mapping"]);
  const { engagementId } = useEngagement();
  const undo = useProcedureMutation("imports.undo");
  const { importId, created, updated, vanished } = done;
  if (undo.isSuccess) return <output>{t("mapping:undone", { file: fileName })}</output>;
  return (
    <div className="row">
      <output>
        <StateMark state="saved">
          {importId === null
            ? t("importing.doneNothing", { file: fileName })
            : t("importing.done", { file: fileName, created, updated, vanished })}
        </StateMark>
      </output>
      {importId !== null && (
        <Button
          isPending={undo.isPending}
          onPress={() => {
            undo.mutate({ engagementId, importId });
          }}
        >
          {t("mapping:undo")}
        </Button>
      )}
      {undo.isError && <ProblemNote error={undo.error} />}
    </div>
  );
};
