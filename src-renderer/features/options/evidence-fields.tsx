import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { Evidence } from "./evidence-state.ts";

interface EvidenceFieldsProps {
  readonly attributeId: string;
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

/** The documents that show a fact; after its last day a document shows nothing any more. */
export const EvidenceFields = ({ attributeId, evidence, onChange }: EvidenceFieldsProps): ReactNode => {
  const { t } = useTranslation("options");
  const change = (place: number, changed: Partial<Evidence>): void => {
    onChange(evidence.map((item, at) => (at === place ? { ...item, ...changed } : item)));
  };
  return (
    <div className="stack">
      {evidence.map((item, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- documents have no id and keep their order
        <fieldset key={place} className="evidence-item">
          <legend className="field-label">{t("document", { number: place + 1 })}</legend>
          <TextField
            label={t("documentName")}
            value={item.document}
            maxLength={500}
            onChange={(document) => {
              change(place, { document });
            }}
          />
          <div className="form-pair">
            <DateField
              label={t("issuedOn")}
              value={item.issued ?? ""}
              onChange={(issued) => {
                change(place, { issued: issued === "" ? null : issued });
              }}
            />
            <DateField
              label={t("expiresOn")}
              value={item.expires ?? ""}
              onChange={(expires) => {
                change(place, { expires: expires === "" ? null : expires });
              }}
            />
          </div>
          <TextField
            label={t("seenBy")}
            value={item.seenBy}
            maxLength={200}
            onChange={(seenBy) => {
              change(place, { seenBy });
            }}
          />
          <Button
            variant="quiet"
            className="danger"
            onPress={() => {
              onChange(evidence.filter((_, at) => at !== place));
            }}
          >
            {t("removeDocument", { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <div className="row">
        <Button
          onPress={() => {
            onChange([
              ...evidence,
              { attribute: attributeId, document: "", issued: null, expires: null, seenBy: "" },
            ]);
          }}
        >
          {t("addDocument")}
        </Button>
      </div>
    </div>
  );
};
