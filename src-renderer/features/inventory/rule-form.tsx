import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ServerRule } from "../../../src-shared/contract/applications.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { RulePreview } from "./rule-preview.tsx";
import type { Inventory } from "./use-inventory.ts";
import { useWrittenRule } from "./use-written-rule.ts";

interface RuleFormProps {
  readonly application: Application;
  readonly inventory: Inventory;
}

/** The rule that finds an application's servers, with what it would take shown while it is written. */
export const RuleForm = ({ application, inventory }: RuleFormProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("applications.record");
  const kept = application.serverRule;
  const written = useWrittenRule(kept, inventory.servers);
  const { fault, isChanged, kind, pattern, rule, taken } = written;
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
          onChange={written.setKind}
        />
        <TextField
          label={t("rule.pattern")}
          hint={t(`rule.hints.${kind}`)}
          {...(fault === undefined ? {} : { error: fault })}
          value={pattern}
          onChange={written.setPattern}
          maxLength={300}
          spellCheck="false"
        />
      </div>
      {taken && fault === undefined && (
        <RulePreview applicationId={application.id} inventory={inventory} taken={taken} />
      )}
      {error && <ProblemNote error={error} />}
      <div className="row">
        <Button
          isDisabled={!isChanged || fault !== undefined}
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
              written.setPattern("");
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
