import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AttributeValue, OptionProfile } from "../../../src-shared/contract/options.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { AttributeField } from "./attribute-field.tsx";
import type { AttributeKind } from "./attribute-kinds.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import type { Evidence } from "./evidence-state.ts";
import { writeLines } from "./written-lists.ts";

interface FactDraft {
  readonly value: AttributeValue;
  /** A list as it is typed, line by line. */
  readonly lines: string;
  /** Whether the lines can be read as a value. */
  readonly isReadable: boolean;
  readonly evidence: readonly Evidence[];
}

const drafts = createKeptDrafts<FactDraft>();

interface AttributeSheetProps {
  readonly profile: OptionProfile;
  readonly attributeId: string;
  readonly kind: AttributeKind;
  readonly onClose: () => void;
}

/** One fact with its documents; the others of the profile stay as they are. */
export const AttributeSheet = ({ profile, attributeId, kind, onClose }: AttributeSheetProps): ReactNode => {
  const { t } = useTranslation(["options", "results"]);
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("optionProfiles.record");
  const name = t(`results:attributes.${attributeId}`, { defaultValue: attributeId });
  const writing = useWriting(drafts, `${engagementId}/${profile.optionId}/${attributeId}`, () =>
    draftOf(profile, attributeId),
  );
  const { draft } = writing;
  const change = (changed: Partial<FactDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  const record = (): void => {
    const written: OptionProfile = {
      ...profile,
      attributes: { ...profile.attributes, [attributeId]: draft.value },
      evidence: [
        ...profile.evidence.filter(({ attribute }) => attribute !== attributeId),
        ...draft.evidence.filter(({ document }) => document.trim() !== ""),
      ],
    };
    mutate({ engagementId, profile: written }, { onSuccess: finish });
  };
  return (
    <WritingSheet
      title={t("changeNamed", { name })}
      recordLabel={t("keep")}
      writing={writing}
      isComplete={draft.isReadable}
      isPending={isPending}
      error={error}
      onRecord={record}
      onClose={onClose}
    >
      <AttributeField label={name} kind={kind} value={draft.value} lines={draft.lines} onChange={change} />
      <EvidenceFields
        attributeId={attributeId}
        evidence={draft.evidence}
        onChange={(evidence) => {
          change({ evidence });
        }}
      />
    </WritingSheet>
  );
};

const draftOf = ({ attributes, evidence }: OptionProfile, attributeId: string): FactDraft => {
  const value = attributes[attributeId] ?? null;
  return {
    value,
    lines: writeLines(value),
    isReadable: true,
    evidence: evidence.filter(({ attribute }) => attribute === attributeId),
  };
};
