import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";

interface AssignServersProps {
  readonly servers: readonly Server[];
  readonly applications: readonly Application[];
  readonly onDone: () => void;
}

/** What can be done with the servers that are selected. By hand wins over every rule. */
export const AssignServers = ({ servers, applications, onDone }: AssignServersProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const { engagementId } = useEngagement();
  const assign = useProcedureMutation("servers.assign");
  const [applicationId, setApplicationId] = useState<ApplicationId | null>(null);
  const { compare } = useFormat();
  const items = useMemo(
    () =>
      applications
        .map(({ id, name, code }) => ({ id, name, hint: code }))
        .toSorted((one, other) => compare(one.name, other.name)),
    [applications, compare],
  );
  const assignTo = (id: ApplicationId | null): void => {
    assign.mutate(
      { engagementId, serverIds: servers.map((server) => server.id), applicationId: id },
      { onSuccess: onDone },
    );
  };
  return (
    <section
      className="list-tools selection-tools"
      aria-label={t("assign.selected", { count: servers.length })}
    >
      <output className="strong">{t("assign.selected", { count: servers.length })}</output>
      <ApplicationPicker
        label={t("assign.to")}
        look="field"
        placeholder={t("assign.choose")}
        searchLabel={t("assign.find")}
        emptyText={t("assign.none")}
        items={items}
        value={applicationId}
        onChange={(id) => {
          setApplicationId(applications.find((one) => one.id === id)?.id ?? null);
        }}
      />
      <Button
        variant="primary"
        isDisabled={applicationId === null}
        isPending={assign.isPending}
        onPress={() => {
          if (applicationId !== null) assignTo(applicationId);
        }}
      >
        {t("assign.assign", { count: servers.length })}
      </Button>
      {servers.some((server) => server.applicationId !== null) && (
        <Button
          onPress={() => {
            assignTo(null);
          }}
        >
          {t("assign.release", { count: servers.length })}
        </Button>
      )}
      <Button variant="quiet" onPress={onDone}>
        {t("assign.clear")}
      </Button>
      {assign.isError && <ProblemNote error={assign.error} />}
    </section>
  );
};
