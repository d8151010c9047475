import { Plus } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../addresses.ts";
import { Button } from "../button.tsx";
import { KeyHint } from "../key-hint.tsx";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { isAbout } from "./subject.ts";
import type { EvidenceSubject } from "./subject.ts";
import { Thumbnail } from "./thumbnail.tsx";
import { useGivenFiles } from "./use-given-files.ts";

interface EvidenceStripProps {
  readonly subject: EvidenceSubject;
  /** The key that presses the button: the page is about this one subject, and what is pasted on it belongs there. */
  readonly keyName?: string;
  /** Tells the buttons of several subjects on one page apart. */
  readonly subjectName?: string;
}

/** What a page presses when its key for evidence is pressed. */
export const addEvidenceId = "add-evidence";

/** The evidence of one question, application or finding as small pictures, and more of it by button or paste. */
export const EvidenceStrip = ({ subject, keyName, subjectName }: EvidenceStripProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const { code, engagementId } = useEngagement();
  const { data = [] } = useProcedureQuery("attachments.list", { engagementId });
  const [files, setFiles] = useState<readonly File[] | null>(null);
  useGivenFiles(keyName === undefined ? null : "page", setFiles);
  const shown = data.filter((attachment) => isAbout(attachment, subject));
  return (
    <div className="evidence-strip">
      {shown.length > 0 && (
        <ul aria-label={t("strip")}>
          {shown.map((attachment) => (
            <li key={attachment.id}>
              <a href={addressOf.evidence(code, attachment.id)} title={nameOf(attachment)}>
                <Thumbnail attachment={attachment} />
                <span className="evidence-strip-name">{nameOf(attachment)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Button
        {...(keyName !== undefined && { id: addEvidenceId })}
        {...(subjectName !== undefined && { "aria-label": t("addFor", { name: subjectName }) })}
        variant="quiet"
        onPress={() => {
          setFiles([]);
        }}
      >
        <Plus size={14} aria-hidden="true" />
        {t("add")} {keyName !== undefined && <KeyHint>{keyName}</KeyHint>}
      </Button>
      <EvidenceDialog
        isOpen={files !== null}
        subject={subject}
        files={files ?? []}
        onClose={() => {
          setFiles(null);
        }}
      />
    </div>
  );
};

const nameOf = ({ caption, fileName }: Attachment): string => caption || fileName;
