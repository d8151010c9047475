import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { Dialog } from "../dialog.tsx";
import { Loading } from "../loading.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { EvidenceDraft } from "./evidence-draft.tsx";
import { EvidenceIntake } from "./evidence-intake.tsx";
import { prepareFile } from "./prepare-file.ts";
import type { PreparedFile } from "./prepare-file.ts";
import type { EvidenceSubject } from "./subject.ts";
import { useGivenFiles } from "./use-given-files.ts";

interface EvidenceDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the evidence is about, unless the person says otherwise. */
  readonly subject: EvidenceSubject;
  /** Files that were pasted before the dialog was there. */
  readonly files?: readonly File[];
}

const noFiles: readonly File[] = [];

/** Takes photos, screenshots and files as evidence, one after the other. */
export const EvidenceDialog = ({
  isOpen,
  onClose,
  subject,
  files = noFiles,
}: EvidenceDialogProps): ReactNode => {
  const { t } = useTranslation("evidence");
  return (
    <Dialog title={t("add")} isOpen={isOpen} isWide isFirm onClose={onClose}>
      <TakeFiles files={files} subject={subject} onClose={onClose} />
    </Dialog>
  );
};

interface TakeFilesProps extends Omit<EvidenceDialogProps, "isOpen"> {
  readonly files: readonly File[];
}

const TakeFiles = ({ files, subject, onClose }: TakeFilesProps): ReactNode => {
  const { t } = useTranslation(["evidence", "common"]);
  const [waiting, setWaiting] = useState(files);
  const [done, setDone] = useState(0);
  const [elsewhere, setElsewhere] = useState(0);
  useGivenFiles("dialog", (pasted) => {
    setWaiting((before) => [...before, ...pasted]);
  });
  const [file, ...rest] = waiting;
  const next = (): void => {
    setWaiting(rest);
    setDone(done + 1);
  };
  if (!file) {
    return (
      <>
        {elsewhere > 0 && <output>{t("draft.elsewhere", { count: elsewhere })}</output>}
        <EvidenceIntake onFiles={setWaiting} />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t("common:close")}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {rest.length > 0 && <p className="field-hint">{t("draft.more", { count: rest.length })}</p>}
      <PrepareFile
        key={done}
        file={file}
        subject={subject}
        onLeaveOut={rest.length > 0 ? next : onClose}
        onKept={(places) => {
          setElsewhere(places);
          if (rest.length === 0 && places === 0) onClose();
          else next();
        }}
      />
    </>
  );
};

interface PrepareFileProps {
  readonly file: File;
  readonly subject: EvidenceSubject;
  readonly onLeaveOut: () => void;
  readonly onKept: (elsewhere: number) => void;
}

/** A file that is no evidence is told at once, before anything is sent. */
const PrepareFile = ({ file, subject, onLeaveOut, onKept }: PrepareFileProps): ReactNode => {
  const { t } = useTranslation(["evidence", "common"]);
  const [prepared, setPrepared] = useState<PreparedFile | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      try {
        const ready = await prepareFile(file);
        if (isWanted) setPrepared(ready);
      } catch (cause) {
        if (isWanted) setError(cause);
      }
    };
    void prepare();
    return () => {
      isWanted = false;
    };
  }, [file]);
  if (error !== null) {
    return (
      <>
        <ProblemNote error={error} />
        <div className="dialog-actions">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is gone */}
          <Button onPress={onLeaveOut} autoFocus>
            {t("draft.skip")}
          </Button>
        </div>
      </>
    );
  }
  if (!prepared) return <Loading>{t("intake.reading")}</Loading>;
  return <EvidenceDraft prepared={prepared} subject={subject} onLeaveOut={onLeaveOut} onKept={onKept} />;
};
