import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportMapping } from "../../../src-shared/contract/views.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { IconButton } from "../../components/icon-button.tsx";
import { Select } from "../../components/select.tsx";

interface KeptMappingsProps {
  /** Those that fit the sheet shown; the first of them was taken. */
  readonly kept: readonly ImportMapping[];
  readonly onChoose: (mapping: ImportMapping | null) => void;
}

/** Mappings kept for this client, the one in use first; another, or the guess, is one choice away. */
export const KeptMappings = ({ kept, onChoose }: KeptMappingsProps): ReactNode => {
  const { t } = useTranslation("mapping");
  const { engagementId } = useEngagement();
  const forget = useProcedureMutation("importMappings.delete");
  const [chosenId, setChosenId] = useState<string>(kept[0]?.id ?? "guess");
  const chosen = kept.find(({ id }) => id === chosenId);
  if (kept.length === 0) return null;
  return (
    <div className="kept-mapping">
      <Select
        label={t("saved.label")}
        items={[
          { id: "guess", label: t("saved.guess") },
          ...kept.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={chosen ? chosenId : "guess"}
        onChange={(id) => {
          setChosenId(id);
          onChoose(kept.find((one) => one.id === id) ?? null);
        }}
      />
      {chosen && (
        <>
          <IconButton
            label={t("saved.forget", { name: chosen.name })}
            icon={<Trash2 size={14} aria-hidden="true" />}
            isDisabled={forget.isPending}
            onPress={() => {
              forget.mutate({ engagementId, id: chosen.id });
            }}
          />
          <output className="dim small">{t("saved.applied", { name: chosen.name })}</output>
        </>
      )}
    </div>
  );
};
