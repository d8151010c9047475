import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ServerRule } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

const mostShown = 6;

interface RulePreviewProps {
  readonly rule: ServerRule;
  readonly applicationId: ApplicationId;
  readonly servers: readonly Server[];
}

/** Which servers a rule takes, and which of them it takes from elsewhere. */
export const RulePreview = ({ rule, applicationId, servers }: RulePreviewProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { kind, pattern } = useDeferredValue(rule);
  const input = useMemo(() => ({ engagementId, rule: { kind, pattern } }), [engagementId, kind, pattern]);
  const { data } = useOptionalProcedureQuery("serverRules.preview", input);
  const taken = useMemo(() => {
    const ids = new Set(data?.serverIds);
    return servers.filter(({ id }) => ids.has(id));
  }, [data, servers]);
  if (!data) return null;
  if (data.invalid) {
    return <output className="field-error">{data.invalid[language]}</output>;
  }
  const others = taken.filter(
    (server) => server.applicationId !== null && server.applicationId !== applicationId,
  );
  return (
    <div className="rule-preview">
      <output className="strong">
        {taken.length === 0 ? t("rule.takesNone") : t("rule.takes", { count: taken.length })}
      </output>
      {taken.length > 0 && (
        <p className="dim small">
          {taken
            .slice(0, mostShown)
            .map(({ name }) => name)
            .join(", ")}
          {taken.length > mostShown && ` ${t("details.more", { count: taken.length - mostShown })}`}
        </p>
      )}
      {others.length > 0 && <p className="small">{t("rule.from", { count: others.length })}</p>}
      {others.some(({ assignedBy }) => assignedBy === "hand") && (
        <p className="dim small">{t("rule.hand")}</p>
      )}
    </div>
  );
};
