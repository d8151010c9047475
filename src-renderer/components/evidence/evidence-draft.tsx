import { FileText } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../button.tsx";
import { useFormat } from "../format.ts";
import { ProblemNote } from "../problem-note.tsx";
import type { Edits, PictureSize } from "./areas.ts";
import { burnPicture } from "./burn-picture.ts";
import { FactsFields } from "./facts-fields.tsx";
import { PictureEditor } from "./picture-editor.tsx";
import type { PreparedFile, PreparedPicture } from "./prepare-file.ts";
import type { EvidenceFacts, EvidenceSubject } from "./subject.ts";
import { useEdits } from "./use-edits.ts";

interface EvidenceDraftProps {
  readonly prepared: PreparedFile;
  readonly subject: EvidenceSubject;
  readonly onLeaveOut: () => void;
  /** In how many other places the same file is evidence. */
  readonly onKept: (elsewhere: number) => void;
}

/** One file before it is kept: what nobody should see is taken out, and it gets its caption. */
export const EvidenceDraft = ({ prepared, subject, onLeaveOut, onKept }: EvidenceDraftProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const [facts, setFacts] = useState<EvidenceFacts>({
    ...subject,
    caption: "",
    factDay: null,
    inReport: false,
  });
  const editing = useEdits();
  const keeping = useKeeping();
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void keeping.keep(prepared, editing.edits, facts, onKept);
      }}
    >
      <div className="evidence-draft">
        {prepared.kind === "picture" ? (
          <div className="evidence-picture">
            <PictureEditor picture={prepared.picture} editing={editing} />
            <Reduced prepared={prepared} />
            {editing.canUndo && <p className="field-hint">{t("editor.burnt")}</p>}
          </div>
        ) : (
          <p className="evidence-file">
            <FileText size={24} aria-hidden="true" />
            {prepared.name}
          </p>
        )}
        <FactsFields facts={facts} hasAutoFocus onChange={setFacts} />
      </div>
      {keeping.isKnown && (
        <p role="alert" className="problem">
          {t("draft.known")}
        </p>
      )}
      {keeping.error !== null && <ProblemNote error={keeping.error} />}
      <div className="dialog-actions">
        <Button onPress={onLeaveOut}>{t("draft.skip")}</Button>
        <Button type="submit" variant="primary" isPending={keeping.isBusy}>
          {t("draft.keep")}
        </Button>
      </div>
    </Form>
  );
};

const Reduced = ({
  prepared: { picture, reducedFrom },
}: {
  readonly prepared: PreparedPicture;
}): ReactNode => {
  const { t } = useTranslation("evidence");
  const format = useFormat();
  if (!reducedFrom) return null;
  const words = ({ width, height }: PictureSize): string =>
    `${format.number(width)}\u00A0×\u00A0${format.number(height)}`;
  return <p className="field-hint">{t("draft.reduced", { from: words(reducedFrom), to: words(picture) })}</p>;
};

interface Keeping {
  readonly isBusy: boolean;
  /** It is evidence of the same thing already. */
  readonly isKnown: boolean;
  readonly error: unknown;
  readonly keep: (
    prepared: PreparedFile,
    edits: Edits,
    facts: EvidenceFacts,
    onKept: (elsewhere: number) => void,
  ) => Promise<void>;
}

/** Sends the file as it is to be kept; the original of a picture never leaves the page. */
const useKeeping = (): Keeping => {
  const { engagementId } = useEngagement();
  const host = useHost();
  const create = useProcedureMutation("attachments.create");
  const [state, setState] = useState<Omit<Keeping, "keep">>({ isBusy: false, isKnown: false, error: null });
  return {
    ...state,
    keep: async (prepared, edits, facts, onKept) => {
      setState({ isBusy: true, isKnown: false, error: null });
      try {
        const fileId = await host.uploadFile(await fileToKeep(prepared, edits));
        const caption = facts.caption.trim();
        const { added, elsewhere } = await create.mutateAsync({ engagementId, fileId, ...facts, caption });
        setState({ isBusy: false, isKnown: !added, error: null });
        if (added) onKept(elsewhere);
      } catch (error) {
        setState({ isBusy: false, isKnown: false, error });
      }
    },
  };
};

const fileToKeep = async (prepared: PreparedFile, edits: Edits): Promise<File> => {
  if (prepared.kind === "file") return prepared.file;
  const bytes = await burnPicture(prepared.picture, prepared.form, edits);
  return new File([bytes], prepared.name, { type: prepared.form });
};
