import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { ChangedTexts } from "./changed-texts.tsx";
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
          <StateMark state="saved">
            {t("taken", { count: taken.changes.length + taken.texts.length })}
          </StateMark>
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
  readonly onTake: (texts: readonly string[]) => void;
}

const Found = ({ file, found, onTake, places }: FoundProps): ReactNode => {
  const { t } = useTranslation("comments");
  const { changes, isOlder, known, texts } = found;
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  if (changes.length === 0 && texts.length === 0) return <p>{t("nothingNew", { file, count: known })}</p>;
  const accepted = texts.map(({ key }) => key).filter((key) => !refused.has(key));
  return (
    <>
      <p>{t("found", { file, count: changes.length + texts.length })}</p>
      {isOlder && (
        <p>
          <StateMark state="conditional">{t("older")}</StateMark>
        </p>
      )}
      {changes.length > 0 && (
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
      )}
      {texts.length > 0 && (
        <ChangedTexts
          texts={texts}
          refused={refused}
          onRefuse={(key, isRefused) => {
            const next = new Set(refused);
            if (isRefused) next.add(key);
            else next.delete(key);
            setRefused(next);
          }}
        />
      )}
      <div className="row">
        <Button
          variant="primary"
          isDisabled={changes.length + accepted.length === 0}
          onPress={() => {
            onTake(accepted);
          }}
        >
          {t("take", { count: changes.length + accepted.length })}
        </Button>
      </div>
    </>
  );
};
