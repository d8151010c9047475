import { Download } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useCall, useProcedureMutation } from "../../api/procedures.ts";
import { useSavedCopy } from "../../components/use-saved-copy.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FileToDrag } from "../../components/file-to-drag.tsx";
import { FactsFields } from "../../components/evidence/facts-fields.tsx";
import { usePicture } from "../../components/evidence/pictures.ts";
import { isShown } from "../../components/evidence/subject.ts";
import type { EvidenceFacts } from "../../components/evidence/subject.ts";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { organisationPart } from "../../components/question-address.ts";
import { useSubjectNames } from "./use-subject-names.ts";

interface EvidenceDetailProps {
  readonly attachment: Attachment;
  /** The same file as evidence of something else. */
  readonly same: readonly Attachment[];
  readonly onClose: () => void;
}

/** One piece of evidence in full; what is said of it is recorded as it changes. */
export const EvidenceDetail = ({ attachment, same, onClose }: EvidenceDetailProps): ReactNode => {
  const { t } = useTranslation(["evidence", "common"]);
  const [isAsking, setIsAsking] = useState(false);
  const editing = useFacts(attachment);
  const copying = useCopy(attachment);
  const close = (): void => {
    editing.record(onClose);
  };
  return (
    <Dialog title={attachment.caption || attachment.fileName} isOpen isWide onClose={close}>
      <div className="evidence-draft">
        <div className="evidence-picture">
          <Shown attachment={attachment} />
        </div>
        <div className="evidence-about">
          <FactsFields
            facts={editing.facts}
            onChange={editing.change}
            onLeaveCaption={() => {
              editing.record();
            }}
          />
          <KeptFacts attachment={attachment} same={same} />
        </div>
      </div>
      {editing.error !== null && <ProblemNote error={editing.error} />}
      {copying.error !== null && <ProblemNote error={copying.error} />}
      <div className="dialog-actions">
        <Button
          variant="quiet"
          className="danger"
          onPress={() => {
            setIsAsking(true);
          }}
        >
          {t("detail.remove")}
        </Button>
        <FileToDrag fileName={attachment.fileName} makeFile={copying.make} />
        <Button onPress={copying.save}>
          <Download size={14} aria-hidden="true" />
          {t("detail.download")}
        </Button>
        <Button variant="primary" onPress={close}>
          {t("common:close")}
        </Button>
      </div>
      <TakeAway
        attachment={attachment}
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false);
        }}
        onGone={onClose}
      />
    </Dialog>
  );
};

const Shown = ({ attachment }: { readonly attachment: Attachment }): ReactNode => {
  const { t } = useTranslation("evidence");
  const address = usePicture(attachment);
  if (!isShown(attachment)) return <p className="evidence-file">{t("detail.noPicture")}</p>;
  return address === undefined ? (
    <p className="evidence-file" aria-busy="true">
      {t("intake.reading")}
    </p>
  ) : (
    <img className="evidence-full" src={address} alt={attachment.caption || attachment.fileName} />
  );
};

interface KeptFactsProps {
  readonly attachment: Attachment;
  readonly same: readonly Attachment[];
}

const KeptFacts = ({ attachment, same }: KeptFactsProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const { code } = useEngagement();
  const format = useFormat();
  const names = useSubjectNames();
  const { addedAt, applicationId, fileName, questionId, size } = attachment;
  return (
    <dl className="facts">
      <dt>{t("detail.file")}</dt>
      <dd>{fileName}</dd>
      <dt>{t("detail.size")}</dt>
      <dd>{format.fileSize(size)}</dd>
      <dt>{t("detail.added")}</dt>
      <dd>{format.moment(addedAt)}</dd>
      {questionId !== null && (
        <>
          <dt>{t("detail.about")}</dt>
          <dd>
            <a href={addressOf.questionnaire(code, applicationId ?? organisationPart, questionId)}>
              {t("detail.open")}
            </a>
          </dd>
        </>
      )}
      {same.length > 0 && (
        <>
          <dt>{t("detail.alsoAt")}</dt>
          <dd>
            <ul>
              {same.map((one) => (
                <li key={one.id}>
                  <a href={addressOf.evidence(code, one.id)}>{names.about(one)}</a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
};

interface TakeAwayProps {
  readonly attachment: Attachment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

const TakeAway = ({ attachment, isOpen, onClose, onGone }: TakeAwayProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const { engagementId } = useEngagement();
  const remove = useProcedureMutation("attachments.delete");
  return (
    <ConfirmDialog
      title={t("detail.remove")}
      text={t("detail.removeAsk")}
      confirm={t("detail.removeSure")}
      isOpen={isOpen}
      isPending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate({ engagementId, attachmentId: attachment.id }, { onSuccess: onGone });
      }}
    />
  );
};

/** What is typed stays until it is recorded; all but the caption is recorded at once. */
const useFacts = (attachment: Attachment) => {
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("attachments.record");
  const [facts, setFacts] = useState<EvidenceFacts>(factsOf(attachment));
  const write = (next: EvidenceFacts, onRecorded: () => void): void => {
    const told = { ...next, caption: next.caption.trim() };
    if (JSON.stringify(told) === JSON.stringify(factsOf(attachment))) onRecorded();
    else record.mutate({ engagementId, attachmentId: attachment.id, ...told }, { onSuccess: onRecorded });
  };
  return {
    facts,
    error: record.error,
    change: (next: EvidenceFacts): void => {
      setFacts(next);
      if (next.caption === facts.caption) write(next, nothing);
    },
    /** What could not be recorded stays on the screen. */
    record: (onRecorded: () => void = nothing): void => {
      write(facts, onRecorded);
    },
  };
};

const nothing = (): void => {};

const factsOf = ({
  applicationId,
  caption,
  factDay,
  findingId,
  inReport,
  questionId,
}: Attachment): EvidenceFacts => ({ applicationId, questionId, findingId, caption, factDay, inReport });

/** Makes a copy of the file, to be handed to the person. */
const useCopy = ({ id }: Attachment) => {
  const call = useCall();
  const { engagementId } = useEngagement();
  const make = async () => (await call("attachments.export", { engagementId, attachmentId: id })).fileId;
  return { make, ...useSavedCopy(make) };
};
