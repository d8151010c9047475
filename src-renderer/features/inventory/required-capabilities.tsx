import { X } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RequiredCapability } from "../../../src-shared/contract/applications.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { capabilityId, useCapabilityName } from "../../components/use-capability-name.ts";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { TextField } from "../../components/text-field.tsx";

interface RequiredCapabilitiesProps {
  readonly required: readonly RequiredCapability[];
  readonly onChange: (required: RequiredCapability[]) => void;
}

/** What a store application would have to cover: chosen from what listings offer, or written; each with its weight. */
export const RequiredCapabilities = ({ onChange, required }: RequiredCapabilitiesProps): ReactNode => {
  const { t } = useTranslation("storeMatches");
  const capabilityName = useCapabilityName();
  const { data: listings = [] } = useProcedureQuery("listings.list", {});
  const weightOf = new Map(required.map(({ capability, weight }) => [capability, weight]));
  const offered = listings.flatMap(({ covers }) => covers.map(({ capability }) => capability));
  const known = [...new Set([...weightOf.keys(), ...offered])].toSorted();
  const choose = (chosen: readonly string[]): void => {
    onChange(chosen.map((capability) => ({ capability, weight: weightOf.get(capability) ?? 1 })));
  };
  return (
    <section className="required-capabilities" aria-label={t("required.title")}>
      <MultiPicker
        label={t("required.title")}
        placeholder={t("required.none")}
        items={known.map((id) => ({ id, name: capabilityName(id) }))}
        value={[...weightOf.keys()]}
        onChange={choose}
      />
      <AddCapability
        onAdd={(capability) => {
          choose([...new Set([...weightOf.keys(), capability])]);
        }}
      />
      {required.length > 0 && (
        <ul className="rows">
          {required.map(({ capability, weight }) => (
            <li key={capability}>
              <span className="capability-name">{capabilityName(capability)}</span>
              <NumberField
                label={t("required.weight", { capability: capabilityName(capability) })}
                minValue={0.1}
                maxValue={1000}
                defaultValue={weight}
                onChange={(stated) => {
                  if (Number.isNaN(stated) || stated === weight) return;
                  onChange(
                    required.map((one) => (one.capability === capability ? { ...one, weight: stated } : one)),
                  );
                }}
              />
              <Button
                variant="quiet"
                aria-label={t("required.remove", { capability: capabilityName(capability) })}
                onPress={() => {
                  onChange(required.filter((one) => one.capability !== capability));
                }}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="field-hint">{t("required.hint")}</p>
    </section>
  );
};

/** A capability that no listing has: the client may still require it, and coverage then says so. */
const AddCapability = ({ onAdd }: { readonly onAdd: (capability: string) => void }): ReactNode => {
  const { t } = useTranslation("storeMatches");
  const [text, setText] = useState("");
  const capability = capabilityId(text);
  return (
    <form
      className="capability-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (capability === "") return;
        onAdd(capability);
        setText("");
      }}
    >
      <TextField label={t("required.other")} value={text} onChange={setText} maxLength={100} />
      <Button type="submit" isDisabled={capability === ""}>
        {t("required.add")}
      </Button>
    </form>
  );
};
