import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";
import type { GivenFile } from "../../api/host.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { goTo } from "../../components/address-query.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { routeOf } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";

interface EngagementChoiceProps {
  readonly file: GivenFile;
  readonly onClose: () => void;
}

/** Asks which engagement a file belongs to where none is open. */
export const EngagementChoice = ({ file, onClose }: EngagementChoiceProps): ReactNode => {
  const { t } = useTranslation(["comfort", "common"]);
  const language = useLanguage();
  const { data: engagements } = useProcedureQuery("engagements.list", {});
  if (!engagements) return null;
  const isInventory = arrivalOf(file.name) === "inventory";
  return (
    <Dialog title={t("arriving.which", { file: file.name })} isOpen isFirm onClose={onClose}>
      {engagements.length === 0 ? (
        <p className="reading">{t("arriving.noEngagement")}</p>
      ) : (
        <>
          <p className="reading">{isInventory ? t("arriving.whichImport") : t("arriving.whichEvidence")}</p>
          <ul className="arriving-list">
            {engagements.map(({ clientName, code, id }) => (
              <li key={id}>
                <Button
                  onPress={() => {
                    goTo(
                      routeOf(isInventory ? addressOf.inventory(code, "import") : addressOf.evidence(code)),
                    );
                  }}
                >
                  <span className="cut">{clientName[language]}</span>
                  <span className="dim">{code}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
      </div>
    </Dialog>
  );
};
