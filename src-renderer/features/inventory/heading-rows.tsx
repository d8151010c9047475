import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ListSheet, SheetPlace } from "../../../src-shared/contract/inventory.ts";
import { Select } from "../../components/select.tsx";

interface HeadingRowsProps {
  readonly sheet: ListSheet;
  readonly onPlace: (place: SheetPlace) => void;
}

/** Which row has the headings and which the first data: guessed, and moved by a person who sees better. */
export const HeadingRows = ({ sheet, onPlace }: HeadingRowsProps): ReactNode => {
  const { t } = useTranslation("mapping");
  const { firstRow, headerRow, name, topRows } = sheet;
  const items = topRows.map(({ row, text }) => ({ id: String(row), label: t("rowNamed", { row, text }) }));
  return (
    <div className="field-pair">
      <Select
        label={t("headingsIn")}
        items={items}
        value={String(headerRow)}
        onChange={(row) => {
          onPlace({ sheet: name, headerRow: Number(row) });
        }}
      />
      <Select
        label={t("dataFrom")}
        items={items.filter(({ id }) => Number(id) > headerRow)}
        value={String(firstRow)}
        onChange={(row) => {
          onPlace({ sheet: name, headerRow, firstRow: Number(row) });
        }}
      />
    </div>
  );
};
