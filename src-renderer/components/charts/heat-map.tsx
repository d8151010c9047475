import type { ReactNode } from "react";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { gridStop, useGridFocus } from "../grid-focus.ts";
import { OptionMark } from "../option-mark.tsx";
import { heatLevel } from "./heat-level.ts";

interface HeatCell {
  readonly points: number;
  readonly figure: string;
  /** Opens the answers behind the figure. */
  readonly href: string;
  readonly sentence: string;
}

export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly optionId: OptionId | null;
  /** One per column, with its text. */
  readonly cells: readonly HeatCell[];
}

interface HeatMapProps {
  readonly label: string;
  readonly nameHead: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly HeatRow[];
}

/** Points by criterion as a table: the figure in every cell, fill for, outline against. */
export const HeatMap = ({ label, nameHead, columns, rows }: HeatMapProps): ReactNode => {
  const table = useGridFocus();
  return (
    <table ref={table} className="heat-map" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{nameHead}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" title={column.label}>
              <abbr title={column.label}>{column.id}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, href, optionId, cells }) => (
          <tr key={key}>
            <th scope="row">
              <span className="heat-name">
                {optionId && <OptionMark optionId={optionId} />}
                <a href={href} title={name} {...gridStop}>
                  {name}
                </a>
              </span>
            </th>
            {columns.map(({ id }, place) => {
              const cell = cells[place];
              return (
                <td key={id}>
                  {cell && (
                    <a
                      className={`heat-cell ${heatLevel(cell.points)}`}
                      href={cell.href}
                      title={cell.sentence}
                      {...gridStop}
                    >
                      {cell.figure}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
