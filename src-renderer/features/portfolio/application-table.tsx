import { useMemo, useState } from "react";
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { routeOf } from "../../components/question-address.ts";
import { sortRows } from "../../components/table-columns.ts";
import { Table } from "../../components/table.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { useFrom } from "../../components/use-from.ts";
import { usePrinting } from "../../components/use-printing.ts";
import { useApplicationColumns } from "./application-columns.tsx";
import { PrintedList } from "./printed-list.tsx";
import { sortText, usePortfolioFilter } from "./use-portfolio-filter.ts";

interface ApplicationTableProps {
  readonly pack: Pack;
  /** Weakest first, which is also the order when nothing else is asked for. */
  readonly rows: readonly PortfolioRow[];
  readonly total: number;
}

/** Every application with its verdict and what most deserves work; a row opens its result. */
export const ApplicationTable = ({ pack, rows, total }: ApplicationTableProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagement } = useEngagement();
  const { compare } = useFormat();
  const [, navigate] = useLocation();
  const columns = useApplicationColumns(pack);
  const isPrinting = usePrinting();
  const { sort, change } = usePortfolioFilter();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const remember = useFrom();
  const format = useFormat();
  const sorted = useMemo(() => sortRows(rows, columns, sort, compare), [rows, columns, sort, compare]);
  const [first, second, ...others] = rows.map(idOf).filter((id) => selected.has(id));
  const style: CSSProperties = { "--list-rows": Math.max(rows.length, 3) };
  return (
    <section className="stack" aria-labelledby="list-title">
      <div className="list-head">
        <h2 id="list-title">{t("list.title")}</h2>
        <output className="small dim">
          {t("list.count", { shown: format.number(rows.length), total: format.number(total) })}
        </output>
        {first !== undefined && second !== undefined && others.length === 0 ? (
          <LinkButton href={remember(addressOf.compare(engagement.code, first, second))}>
            {t("list.compare")}
          </LinkButton>
        ) : (
          <span className="small dim">{t("list.compareHint")}</span>
        )}
      </div>
      {isPrinting && <PrintedList rows={sorted} columns={columns} />}
      <div className="portfolio-list" style={style}>
        <Table
          label={t("list.title")}
          rows={sorted}
          rowId={idOf}
          columns={columns}
          sort={sort}
          onSort={(next) => {
            change({ sort: sortText(next) });
          }}
          selected={selected}
          onSelect={setSelected}
          onOpen={({ applicationId }) => {
            navigate(routeOf(remember(addressOf.results(engagement.code, applicationId))));
          }}
          empty={t("list.none")}
        />
      </div>
    </section>
  );
};

const idOf = ({ applicationId }: PortfolioRow): string => applicationId;
