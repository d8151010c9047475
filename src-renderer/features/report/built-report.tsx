import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../src-shared/contract/jobs.ts";
import { FileToDrag } from "../../components/file-to-drag.tsx";
import { SaveFile } from "../../components/save-file.tsx";
import { StateMark } from "../../components/state-mark.tsx";

/** The finished report and the way to take it home; that it is finished, the status line tells to readers. */
export const BuiltReport = ({ file }: { readonly file: NonNullable<Job["file"]> }): ReactNode => {
  const { t } = useTranslation("report");
  return (
    <div className="job">
      <p>
        <StateMark state="saved">{t("ready", { file: file.fileName })}</StateMark>
      </p>
      <div className="row">
        <SaveFile fileId={file.fileId} label={t("download")} />
        <FileToDrag key={file.fileId} {...file} />
      </div>
    </div>
  );
};
