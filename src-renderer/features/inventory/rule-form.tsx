import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ServerRule } from "../../../src-shared/contract/applications.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { RulePreview } from "./rule-preview.tsx";

interface RuleFormProps {
  readonly application: Application;
  readonly servers: readonly Server[];
}

/** The rule that finds an application's servers, with what it would take shown while it is written. */
export const RuleForm = ({ application, servers }: RuleFormProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("applications.record");
  const kept = application.serverRule;
  const [kind, setKind] = useState(kept?.kind ?? "name");
  const [pattern, setPattern] = useState(kept?.pattern ?? "");
  const parsed = ServerRule.safeParse({ kind, pattern });
  const rule = parsed.success ? parsed.data : undefined;
  const isChanged = rule !== undefined && (rule.kind !== kept?.kind || rule.pattern !== kept.pattern);
  const record = (serverRule: ServerRule | null): void => {
    mutate({ engagementId, applicationId: application.id, facts: { serverRule } });
  };
  return (
    <section className="form compact-form" aria-label={t("rule.title")}>
      <h3>{t("rule.title")}</h3>
      <div className="rule-fields">
        <Select
          label={t("rule.kind")}
          items={ServerRule.shape.kind.options.map((id) => ({ id, label: t(`rule.kinds.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t("rule.pattern")}
          hint={t(`rule.hints.${kind}`)}
          value={pattern}
          onChange={setPattern}
          maxLength={300}
          spellCheck="false"
        />
      </div>
      {rule && <RulePreview rule={rule} applicationId={application.id} servers={servers} />}
      {error && <ProblemNote error={error} />}
      <div className="row">
        <Button
          isDisabled={!isChanged}
          isPending={isPending}
          onPress={() => {
            if (rule) record(rule);
          }}
        >
          {t("rule.record")}
        </Button>
        {kept && (
          <Button
            variant="quiet"
            onPress={() => {
              setPattern("");
              record(null);
            }}
          >
            {t("rule.remove")}
          </Button>
        )}
      </div>
    </section>
  );
};
