import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportMapping } from "../../../src-shared/contract/views.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { SheetChoice } from "./sheet-choice.ts";

interface KeepMappingProps {
  readonly choice: SheetChoice;
  readonly kept: readonly ImportMapping[];
}

/** Keeps what was said about a sheet under a name; the same name is written anew. */
export const KeepMapping = ({ choice, kept }: KeepMappingProps): ReactNode => {
  const { t } = useTranslation("mapping");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("importMappings.record");
  const [name, setName] = useState("");
  const wanted = name.trim();
  if (choice.noun === null) return null;
  return (
    <form
      className="keep-mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === "") return;
        const id = kept.find((one) => one.name === wanted)?.id ?? crypto.randomUUID();
        record.mutate({
          engagementId,
          importMapping: { id, name: wanted, fieldByHeading: choice.fieldByHeading },
        });
      }}
    >
      <TextField label={t("saved.name")} value={name} onChange={setName} maxLength={100} />
      <Button type="submit" isDisabled={wanted === ""} isPending={record.isPending}>
        {t("saved.keep")}
      </Button>
      {record.isSuccess && <output className="dim small">{t("saved.kept")}</output>}
      {record.isError && <ProblemNote error={record.error} />}
    </form>
  );
};
