import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import type { CommentPlaces } from "../../components/comments/use-comment-places.ts";
import { useLookedFile } from "./use-looked-file.ts";

/** A report that comes back from Word: first what was written into it, then the taking over. */
export const ReturnedReport = ({ places }: { readonly places: CommentPlaces }): ReactNode => {
  const { t } = useTranslation("comments");
  const { engagementId } = useEngagement();
  const looked = useProcedureMutation("comments.import");
  const recorded = useProcedureMutation("comments.import");
  const { error, found, isBusy, look, take, taken } = useLookedFile(engagementId, looked, recorded);
  return (
    <>
      <FileDrop
        label={t("drop")}
        choose={t("choose")}
        accept={[".docx"]}
        onFile={(given) => {
          void look(given);
        }}
      />
      {isBusy && (
        <JobProgress of={["comments.import"]} engagementId={engagementId}>
          {t("reading")}
        </JobProgress>
      )}
      {error !== null && <ProblemNote error={error} />}
      {taken && (
        <p>
          <StateMark state="saved">{t("taken", { count: taken.changes.length })}</StateMark>
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
  const { t } = useTranslation("comments");
  const { changes, known } = found;
  if (changes.length === 0) return <p>{t("nothingNew", { file, count: known })}</p>;
  return (
    <>
      <p>{t("found", { file, count: changes.length })}</p>
      <ul className="rows small" aria-label={t("inFile")}>
        {changes.map(({ about, author, kind, text }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be said twice, and the list never changes
          <li key={place} className="comment-text">
            <strong>{t(`changes.${kind}`)}</strong> {places.nameOf(about)}, {author || t("somebody")}
            {"\n"}
            {text}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button variant="primary" onPress={onTake}>
          {t("take", { count: changes.length })}
        </Button>
      </div>
    </>
  );
};
