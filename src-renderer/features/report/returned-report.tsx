import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import type { CommentPlaces } from "./use-comment-places.ts";
import { useLookedFile } from "./use-looked-file.ts";

/** A report that comes back from Word: first what was written into it, then the taking over. */
export const ReturnedReport = ({ places }: { readonly places: CommentPlaces }): ReactNode => {
  const { t } = useTranslation("report");
  const { engagementId } = useEngagement();
  const looked = useProcedureMutation("comments.import");
  const recorded = useProcedureMutation("comments.import");
  const { error, found, isBusy, look, take, taken } = useLookedFile(engagementId, looked, recorded);
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
      {taken && (
        <p>
          <StateMark state="saved">{t("comments.taken", { count: taken.changes.length })}</StateMark>
        </p>
      )}
      {found && !taken && <Found file={found.name} found={found.content} places={places} onTake={take} />}
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
