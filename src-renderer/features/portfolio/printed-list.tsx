import type { ReactNode } from "react";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import type { Column } from "../../components/table-columns.ts";

interface PrintedListProps {
  readonly rows: readonly PortfolioRow[];
  readonly columns: readonly Column<PortfolioRow>[];
}

/** The list on paper: every row, its head repeated on each sheet. */
export const PrintedList = ({ rows, columns }: PrintedListProps): ReactNode => (
  <table className="printed-list">
    <thead>
      <tr>
        {columns.map(({ id, head, isNumber = false }) => (
          <th key={id} scope="col" className={isNumber ? "num" : ""}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.applicationId}>
          {columns.map(({ id, draw, text, isNumber = false }) => (
            <td key={id} className={isNumber ? "num" : ""}>
              {draw ? draw(row) : text(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
