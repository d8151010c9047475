import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../src-shared/contract/jobs.ts";
import { useHost } from "../api/host-context.ts";
import { useOptionalProcedureQuery } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { announce } from "../components/announce.ts";
import { FileToDrag } from "../components/file-to-drag.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { useJobWords } from "../components/job-words.ts";
import { StateMark } from "../components/state-mark.tsx";

/** How the last long work ended that this page saw running, with the way to what it made; said to readers too. */
export const JobNotice = ({ jobs }: { readonly jobs: readonly Job[] }): ReactNode => {
  const { t } = useTranslation("jobs");
  const words = useJobWords();
  const [job, forget] = useLastEnded(jobs);
  const text = job ? words.end(job) : "";
  useEffect(() => {
    if (text !== "") announce(text);
  }, [text]);
  if (!job) return null;
  return (
    <span className="status-job job-notice">
      <span className="cut" title={text}>
        {job.state === "cancelled" ? (
          text
        ) : (
          <StateMark state={job.state === "failed" ? "excluded" : "saved"}>{text}</StateMark>
        )}
      </span>
      <OpenResult job={job} onOpened={forget} />
      <IconButton label={t("dismiss")} icon={<X size={14} aria-hidden="true" />} onPress={forget} />
    </span>
  );
};

/** Work for the screen that shows it: that it is done is seen there. */
const readings: ReadonlySet<string> = new Set(["inventory.get", "inventory.preview", "results.list"]);

/** The newest job that ended before the eyes of this page, until it is let go. */
const useLastEnded = (jobs: readonly Job[]): readonly [Job | undefined, () => void] => {
  const seen = useRef(new Set<string>());
  const [endedId, setEndedId] = useState<string | null>(null);
  useEffect(() => {
    for (const { id, procedure, state } of jobs) {
      if (readings.has(procedure)) continue;
      if (state === "running") seen.current.add(id);
      else if (seen.current.delete(id)) setEndedId(id);
    }
  }, [jobs]);
  return [
    jobs.find(({ id }) => id === endedId),
    () => {
      setEndedId(null);
    },
  ];
};

/** The file it made, or the screen that shows what it did. */
const OpenResult = ({ job, onOpened }: { readonly job: Job; readonly onOpened: () => void }): ReactNode => {
  const { t } = useTranslation("jobs");
  const { saveFile } = useHost();
  const address = useAddressOf(job);
  const { file, state } = job;
  if (state === "done" && file) {
    return (
      <>
        <FileToDrag key={file.fileId} {...file} />
        <button
          type="button"
          className="link"
          onClick={() => {
            void saveFile(file.fileId);
          }}
        >
          {t("save")}
        </button>
      </>
    );
  }
  if (address === undefined || state === "cancelled") return null;
  return (
    <a href={address} onClick={onOpened}>
      {t("open")}
    </a>
  );
};

const useAddressOf = ({ procedure, engagementId }: Job): string | undefined => {
  const found = useOptionalProcedureQuery(
    "engagements.get",
    engagementId === null ? undefined : { engagementId },
  );
  if (engagementId === null) return addressOf.settings;
  const code = found.data?.engagement.code;
  return code === undefined ? undefined : placeByProcedure[procedure]?.(code);
};

const placeByProcedure: Readonly<Record<string, (code: string) => string>> = {
  "answerBatches.record": addressOf.grid,
  "answers.import": addressOf.grid,
  "comments.import": addressOf.report,
  "inventory.import": (code) => addressOf.inventory(code, "import"),
  "inventory.preview": (code) => addressOf.inventory(code, "import"),
  "imports.undo": (code) => addressOf.inventory(code, "import"),
  "questionnaires.build": addressOf.report,
  "reports.build": addressOf.report,
  "reviews.record": addressOf.report,
};
