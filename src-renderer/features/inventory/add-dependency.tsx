import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application, Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";

interface AddDependencyProps {
  readonly dependencies: readonly Dependency[];
  readonly applications: readonly Application[];
}

/** One application needs another: hard until somebody says otherwise in the table. */
export const AddDependency = ({ dependencies, applications }: AddDependencyProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const { engagementId } = useEngagement();
  const { compare } = useFormat();
  const record = useProcedureMutation("dependencies.record");
  const [fromId, setFromId] = useState<ApplicationId | null>(null);
  const [toId, setToId] = useState<ApplicationId | null>(null);
  const items = useMemo(
    () =>
      applications
        .map(({ id, name, code }) => ({ id, name, hint: code }))
        .toSorted((one, other) => compare(one.name, other.name)),
    [applications, compare],
  );
  const find = (id: string): ApplicationId | null => applications.find((one) => one.id === id)?.id ?? null;
  const isSame = fromId !== null && fromId === toId;
  const isKnown = dependencies.some((one) => one.fromId === fromId && one.toId === toId);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw its legend into the line of tools
    <div className="list-tools selection-tools" role="group" aria-label={t("add.title")}>
      <ApplicationPicker
        label={t("add.from")}
        look="field"
        placeholder={t("add.chooseFrom")}
        searchLabel={t("add.find")}
        emptyText={t("add.none")}
        items={items}
        value={fromId}
        onChange={(id) => {
          setFromId(find(id));
        }}
      />
      <ApplicationPicker
        label={t("add.to")}
        look="field"
        placeholder={t("add.chooseTo")}
        searchLabel={t("add.find")}
        emptyText={t("add.none")}
        items={items}
        value={toId}
        onChange={(id) => {
          setToId(find(id));
        }}
      />
      <Button
        isDisabled={fromId === null || toId === null || isSame || isKnown}
        isPending={record.isPending}
        onPress={() => {
          if (fromId === null || toId === null) return;
          const dependency = {
            fromId,
            toId,
            coupling: "hard",
            protocol: { en: "", fr: "" },
            toleratedLatencyMs: null,
          } as const;
          record.mutate(
            { engagementId, dependency },
            {
              onSuccess: () => {
                setToId(null);
              },
            },
          );
        }}
      >
        {t("add.add")}
      </Button>
      {(isSame || isKnown) && <p className="field-error">{t(isSame ? "add.same" : "add.known")}</p>}
      {record.isError && <ProblemNote error={record.error} />}
    </div>
  );
};
