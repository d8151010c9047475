import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionProfile } from "../../../src-shared/contract/options.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { AttributeField } from "./attribute-field.tsx";
import type { AttributeKind } from "./attribute-kinds.ts";
import { EvidenceFields } from "./evidence-fields.tsx";

interface AttributeDialogProps {
  readonly profile: OptionProfile;
  readonly attributeId: string;
  readonly kind: AttributeKind;
  readonly onClose: () => void;
}

export const AttributeDialog = ({ attributeId, ...props }: AttributeDialogProps): ReactNode => {
  const { t } = useTranslation(["options", "results"]);
  const name = t(`results:attributes.${attributeId}`, { defaultValue: attributeId });
  return (
    <Dialog title={t("changeNamed", { name })} isOpen onClose={props.onClose}>
      <AttributeForm attributeId={attributeId} name={name} {...props} />
    </Dialog>
  );
};

/** One fact with its documents; the others of the profile stay as they are. */
const AttributeForm = ({
  profile,
  attributeId,
  kind,
  name,
  onClose,
}: AttributeDialogProps & { readonly name: string }): ReactNode => {
  const { t } = useTranslation(["options", "common"]);
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("optionProfiles.record");
  const [value, setValue] = useState(profile.attributes[attributeId] ?? null);
  const [isReadable, setIsReadable] = useState(true);
  const [evidence, setEvidence] = useState(() =>
    profile.evidence.filter(({ attribute }) => attribute === attributeId),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReadable) return;
    const written: OptionProfile = {
      ...profile,
      attributes: { ...profile.attributes, [attributeId]: value },
      evidence: [
        ...profile.evidence.filter(({ attribute }) => attribute !== attributeId),
        ...evidence.filter(({ document }) => document.trim() !== ""),
      ],
    };
    mutate({ engagementId, profile: written }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <AttributeField label={name} kind={kind} value={value} onChange={setValue} onReadable={setIsReadable} />
      <EvidenceFields attributeId={attributeId} evidence={evidence} onChange={setEvidence} />
      {error && <ProblemNote error={error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReadable} isPending={isPending}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
};
