import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import type { CommentPlaces } from "./use-comment-places.ts";

interface ChosenFile {
  readonly fileId: FileId;
  readonly name: string;
}

/** A report that comes back from Word: first what was written into it, then the taking over. */
export const ReturnedReport = ({ places }: { readonly places: CommentPlaces }): ReactNode => {
  const { t } = useTranslation("report");
  const { uploadFile } = useHost();
  const { engagementId } = useEngagement();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const looked = useProcedureMutation("comments.import");
  const recorded = useProcedureMutation("comments.import");
  const isBusy = looked.isPending || recorded.isPending;
  const error = problem ?? looked.error ?? recorded.error;

  const look = async (given: File): Promise<void> => {
    setProblem(null);
    recorded.reset();
    looked.reset();
    try {
      const fileId = await uploadFile(given);
      setFile({ fileId, name: given.name });
      looked.mutate({ engagementId, fileId, dryRun: true });
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <>
      <FileDrop
        label={t("comments.drop")}
        choose={t("comments.choose")}
        accept={[".docx"]}
        onFile={(given) => {
          void look(given);
        }}
      />
      {isBusy && (
        <JobProgress of={["comments.import"]} engagementId={engagementId}>
          {t("comments.reading")}
        </JobProgress>
      )}
      {error !== null && <ProblemNote error={error} />}
      {recorded.data && (
        <p>
          <StateMark state="saved">{t("comments.taken", { count: recorded.data.changes.length })}</StateMark>
        </p>
      )}
      {looked.data && file && !isBusy && !recorded.data && (
        <Found
          file={file.name}
          found={looked.data}
          places={places}
          onTake={() => {
            recorded.mutate({ engagementId, fileId: file.fileId, dryRun: false });
          }}
        />
      )}
    </>
  );
};

interface FoundProps {
  readonly file: string;
  readonly found: NonNullable<ReturnType<typeof useProcedureMutation<"comments.import">>["data"]>;
  readonly places: CommentPlaces;
  readonly onTake: () => void;
}

const Found = ({ file, found, onTake, places }: FoundProps): ReactNode => {
  const { t } = useTranslation("report");
  const { changes, known } = found;
  if (changes.length === 0) return <p>{t("comments.nothingNew", { file, count: known })}</p>;
  return (
    <>
      <p>{t("comments.found", { file, count: changes.length })}</p>
      <ul className="rows small" aria-label={t("comments.inFile")}>
        {changes.map(({ about, author, kind, text }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be said twice, and the list never changes
          <li key={place} className="comment-text">
            <strong>{t(`comments.changes.${kind}`)}</strong> {places.nameOf(about)},{" "}
            {author || t("comments.somebody")}
            {"\n"}
            {text}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button variant="primary" onPress={onTake}>
          {t("comments.take", { count: changes.length })}
        </Button>
      </div>
    </>
  );
};
