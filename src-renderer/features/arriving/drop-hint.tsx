import { Archive, Image, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** What will become of the files that are held over the window. */
export const DropHint = (): ReactNode => {
  const { t } = useTranslation("comfort");
  return (
    <div className="drop-hint" aria-hidden="true">
      <div>
        <p>{t("arriving.hint")}</p>
        <ul>
          <li>
            <Table2 size={16} />
            {t("arriving.hintInventory")}
          </li>
          <li>
            <Image size={16} />
            {t("arriving.hintEvidence")}
          </li>
          <li>
            <Archive size={16} />
            {t("arriving.hintBackup")}
          </li>
        </ul>
      </div>
    </div>
  );
};
