import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InventoryComparison } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";

export const ImportCounts = ({ comparison }: { readonly comparison: InventoryComparison }): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  const { sheets } = comparison;
  return (
    <div className="import-counts">
      <dl className="figures">
        {(["created", "updated", "unchanged", "vanished"] as const).map((count) => (
          <div key={count}>
            <dt>{t(`importing.${count}`)}</dt>
            <dd>{format.number(comparison[count])}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("importing.sheets")}</h3>
      <ul className="sheet-list">
        {sheets.map(({ name, rows, understood }) => (
          <li key={name} className={understood ? "" : "dim"}>
            {name}, {t("importing.rows", { count: rows })}:{" "}
            {t(understood ? "importing.understood" : "importing.skipped")}
          </li>
        ))}
      </ul>
    </div>
  );
};
