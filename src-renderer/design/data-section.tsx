import { useState } from "react";
import type { ReactNode } from "react";
import { ApplicationPicker } from "../components/application-picker.tsx";
import { Disclosure } from "../components/disclosure.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { FigureSources } from "../components/figure-sources.tsx";
import { FileDrop } from "../components/file-drop.tsx";
import { Loading } from "../components/loading.tsx";
import { Meter } from "../components/meter.tsx";
import { ProblemNote } from "../components/problem-note.tsx";
import { ProgressBar } from "../components/progress-bar.tsx";
import { ShownItem } from "../components/shown-item.tsx";
import { Table } from "../components/table.tsx";
import type { Column, Sort } from "../components/table-columns.ts";
import { Specimen, Specimens } from "./specimen.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly servers: number;
}

const rows: readonly Row[] = [
  { id: "a", name: "Radiothèque", servers: 12 },
  { id: "b", name: "Portail patient", servers: 3 },
  { id: "c", name: "Entrepôt de données de santé", servers: 1 },
];

const columns: readonly Column<Row>[] = [
  { id: "name", head: "Application", text: ({ name }) => name, width: 12, grow: 1 },
  { id: "servers", head: "Servers", text: ({ servers }) => String(servers), width: 6, isNumber: true },
];

const noop = (): void => {};

export const DataSection = (): ReactNode => {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(["b"]));
  const [sort, setSort] = useState<Sort | null>({ columnId: "name", direction: "ascending" });
  const [picked, setPicked] = useState("a");
  return (
    <Specimens title="Lists and progress">
      <Specimen title="table">
        <div className="design-table">
          <Table
            label="Applications"
            rows={rows}
            rowId={({ id }) => id}
            columns={columns}
            sort={sort}
            onSort={setSort}
            selected={selected}
            onSelect={setSelected}
            openId="c"
            empty={null}
          />
        </div>
      </Specimen>
      <Specimen title="application-picker">
        <ApplicationPicker
          label="Application"
          searchLabel="Find"
          emptyText="None has that name."
          items={rows}
          value={picked}
          onChange={setPicked}
        />
      </Specimen>
      <Specimen title="meter, progress-bar, loading">
        <Meter label="Coverage" share={0.62} valueText="62%" />
        <ProgressBar label="Importing" share={0.4} />
        <Loading />
      </Specimen>
      <Specimen title="problem-note, disclosure, figure-sources">
        <ProblemNote error={new Error("a defect")} />
        <Disclosure title="Where this comes from" isOpen>
          <p>Two answers and a gate.</p>
        </Disclosure>
        <FigureSources
          title="Where figures come from"
          figures={[
            {
              name: "Comfort factor",
              value: 1.3,
              unit: { en: "factor", fr: "facteur" },
              source: "A published example",
              date: "2026-11-24",
            },
          ]}
        />
      </Specimen>
      <Specimen title="file-drop">
        <FileDrop
          label="Drop an inventory here, or"
          choose="Choose a file"
          accept={[".xlsx"]}
          onFile={noop}
        />
      </Specimen>
      <Specimen title="shown-item">
        <ul className="rows">
          {rows.map(({ id, name }) => (
            <ShownItem key={id} id={id}>
              {name}
            </ShownItem>
          ))}
        </ul>
      </Specimen>
      <Specimen title="empty-state">
        <EmptyState title="No finding yet" text="Write down what you saw, and what shows it." />
      </Specimen>
    </Specimens>
  );
};
