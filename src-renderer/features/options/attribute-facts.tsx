import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AttributeValue } from "../../../src-shared/contract/options.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { AttributeKind } from "./attribute-kinds.ts";
import { useAttributeText } from "./attribute-text.ts";
import type { Evidence, EvidenceState } from "./evidence-state.ts";

interface AttributeFactsProps {
  readonly kind: AttributeKind;
  readonly value: AttributeValue;
  readonly evidence: readonly Evidence[];
}

/** A fact and the documents that show it. */
export const AttributeFacts = ({ kind, value, evidence }: AttributeFactsProps): ReactNode => {
  const { t } = useTranslation("options");
  const format = useFormat();
  const textOf = useAttributeText();
  return (
    <span className="attribute-facts">
      <span className={value === null ? "dim" : "attribute-value"}>{textOf(kind, value)}</span>
      {evidence.map(({ document, issued, expires }) => (
        <span key={`${document} ${issued ?? ""}`} className="attribute-evidence">
          {[
            document,
            ...(issued === null ? [] : [t("issued", { day: format.day(issued) })]),
            ...(expires === null ? [] : [t("expires", { day: format.day(expires) })]),
          ].join(" · ")}
        </span>
      ))}
    </span>
  );
};

/** Only what asks for something is marked; a fact that is shown needs no sign. */
export const EvidenceMark = ({ state }: { readonly state: EvidenceState }): ReactNode => {
  const { t } = useTranslation("options");
  const text = t(`states.${state}`);
  switch (state) {
    case "unknown":
      return <StateMark state="open">{text}</StateMark>;
    case "expired":
      return <StateMark state="excluded">{text}</StateMark>;
    case "unshown":
    case "expiring":
      return <StateMark state="conditional">{text}</StateMark>;
    case "valid":
      return <StateMark state="saved">{text}</StateMark>;
  }
};
