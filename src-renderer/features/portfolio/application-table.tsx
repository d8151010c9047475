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
import type { Sort } from "../../components/table-columns.ts";
import { Table } from "../../components/table.tsx";
import { useApplicationColumns } from "./application-columns.tsx";

interface ApplicationTableProps {
  readonly pack: Pack;
  /** Weakest first, which is also the order when nothing else is asked for. */
  readonly rows: readonly PortfolioRow[];
}

/** Every application with its verdict and what most deserves work; a row opens its result. */
export const ApplicationTable = ({ pack, rows }: ApplicationTableProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagement } = useEngagement();
  const { compare } = useFormat();
  const [, navigate] = useLocation();
  const columns = useApplicationColumns(pack);
  const [sort, setSort] = useState<Sort | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sort, compare), [rows, columns, sort, compare]);
  const style: CSSProperties = { "--list-rows": Math.max(rows.length, 3) };
  return (
    <div className="portfolio-list" style={style}>
      <Table
        label={t("list.title")}
        rows={sorted}
        rowId={idOf}
        columns={columns}
        sort={sort}
        onSort={setSort}
        onOpen={({ applicationId }) => {
          navigate(routeOf(addressOf.results(engagement.code, applicationId)));
        }}
        empty={t("list.none")}
      />
    </div>
  );
};

const idOf = ({ applicationId }: PortfolioRow): string => applicationId;
