import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import type { Inventory } from "./use-inventory.ts";

const mostShown = 6;

interface RulePreviewProps {
  readonly applicationId: ApplicationId;
  readonly inventory: Inventory;
  /** The servers that fall under the rule. */
  readonly taken: readonly Server[];
}

/** Which servers a rule takes; each one that is elsewhere already says where, and whether it stays there. */
export const RulePreview = ({ applicationId, inventory, taken }: RulePreviewProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const elsewhere = taken.filter((server) => isElsewhere(server, applicationId));
  const free = taken.filter((server) => !isElsewhere(server, applicationId));
  return (
    <div className="rule-preview">
      <output className="strong">
        {taken.length === 0 ? t("rule.takesNone") : t("rule.takes", { count: taken.length })}
      </output>
      {free.length > 0 && (
        <p className="dim small">
          {free
            .slice(0, mostShown)
            .map(({ name }) => name)
            .join(", ")}
          {free.length > mostShown && ` ${t("details.more", { count: free.length - mostShown })}`}
        </p>
      )}
      {elsewhere.length > 0 && (
        <section aria-labelledby="rule-elsewhere">
          <p id="rule-elsewhere" className="small">
            {t("rule.from", { count: elsewhere.length })}
          </p>
          <ul className="rows dense-rows">
            {elsewhere.slice(0, mostShown).map((server) => (
              <li key={server.id}>
                <span className="cut">{server.name}</span>
                <span className="cut dim">
                  {server.applicationId && inventory.nameByApplication.get(server.applicationId)}
                </span>
                <span className="dim small assigned-by">
                  {t(server.assignedBy === "hand" ? "rule.stays" : "rule.moves")}
                </span>
              </li>
            ))}
          </ul>
          {elsewhere.length > mostShown && (
            <p className="dim small">{t("details.more", { count: elsewhere.length - mostShown })}</p>
          )}
        </section>
      )}
    </div>
  );
};

const isElsewhere = ({ applicationId }: Server, own: ApplicationId): boolean =>
  applicationId !== null && applicationId !== own;
