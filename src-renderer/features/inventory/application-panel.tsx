import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { ApplicationFactsForm } from "./application-facts-form.tsx";
import { ApplicationServers } from "./application-servers.tsx";
import { RemoveApplication } from "./remove-application.tsx";
import { RuleForm } from "./rule-form.tsx";
import type { Inventory } from "./use-inventory.ts";

interface ApplicationPanelProps {
  readonly application: Application;
  readonly inventory: Inventory;
  readonly onClose: () => void;
}

/** One application: its facts, its servers and the rule that finds them. Each field is recorded when it is left. */
export const ApplicationPanel = ({ application, inventory, onClose }: ApplicationPanelProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const { code } = useEngagement();
  return (
    <aside className="card side-panel" aria-labelledby="application-name">
      <header>
        <h2 id="application-name">{application.name}</h2>
        <Button variant="quiet" aria-label={t("details.close")} onPress={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      </header>
      <div className="row">
        <LinkButton href={addressOf.questionnaire(code, application.id)}>{t("details.assess")}</LinkButton>
        <LinkButton href={addressOf.results(code, application.id)}>{t("details.result")}</LinkButton>
      </div>
      <ApplicationFactsForm application={application} />
      <ApplicationServers application={application} servers={inventory.servers} />
      <RuleForm application={application} inventory={inventory} />
      <RemoveApplication application={application} onRemoved={onClose} />
    </aside>
  );
};
