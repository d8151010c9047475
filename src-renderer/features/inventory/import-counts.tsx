import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InventoryComparison } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";

export const ImportCounts = ({ comparison }: { readonly comparison: InventoryComparison }): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
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
      <Sheets sheets={comparison.sheets} />
    </div>
  );
};

/** What was read of the file, and what was left. */
const Sheets = ({ sheets }: Pick<InventoryComparison, "sheets">): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  const named = (wanted: boolean): string =>
    sheets
      .filter(({ understood, rows }) => understood === wanted && rows > 0)
      .map(({ name, rows }) => `${name} (${format.number(rows)})`)
      .join(", ");
  const empty = sheets.filter(({ rows }) => rows === 0).length;
  const [read, left] = [named(true), named(false)];
  return (
    <div className="mid">
      {read !== "" && <p>{t("importing.sheetsRead", { sheets: read })}</p>}
      {left !== "" && <p>{t("importing.sheetsLeft", { sheets: left })}</p>}
      {empty > 0 && <p className="dim">{t("importing.sheetsEmpty", { count: empty })}</p>}
    </div>
  );
};
