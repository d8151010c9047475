import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import { unzipSync } from "fflate";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { z } from "zod";
import { exampleReportInput } from "../scripts/example-report.ts";
import { loadContent } from "../src-main/content/load-content.ts";
import { multipliedReport } from "./multiplied-report.ts";

/**
 * How the report grows with its applications, from 25 to 200, and what the docx library alone takes for a document
 * with as many paragraphs, table cells and letters: as fast as a draft can be. Limits are those of 100 applications.
 */
const sizes = [25, 50, 100, 200];
const limits = { applications: 100, fullMs: 25_000, quickMs: 3_000, mib: 700 };
/** How much more a report may cost per application at its longest than at its shortest. */
const mostGrowth = 1.25;

const content = loadContent(fileURLToPath(new URL("../assessments", import.meta.url)));
const example = await exampleReportInput(content, "val-orsenne", "2026-11-24");
const folder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const path = join(folder, "report.docx");

const Written = z.object({ milliseconds: z.number(), mib: z.number() });

/** In a process of its own, as the app writes each report in a worker of its own: its memory is the report's. */
const written = (count: number, kind: "full" | "quick"): z.output<typeof Written> => {
  const input = join(folder, "input");
  writeFileSync(input, serialize(multipliedReport(example, count)));
  const script = fileURLToPath(new URL("written-report.ts", import.meta.url));
  const child = spawnSync(process.execPath, [script, input, path, kind], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return Written.parse(JSON.parse(child.stdout));
};

interface Extent {
  readonly paragraphs: number;
  readonly rows: number;
  readonly cells: number;
  readonly letters: number;
}

const extentOf = (file: string): Extent => {
  const body = new TextDecoder().decode(unzipSync(readFileSync(file))["word/document.xml"]);
  const times = (pattern: RegExp): number => [...body.matchAll(pattern)].length;
  const letters = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)].reduce(
    (sum, [, text = ""]) => sum + text.length,
    0,
  );
  return {
    paragraphs: times(/<w:p[ >]/gu),
    rows: times(/<w:tr[ >]/gu),
    cells: times(/<w:tc[ >]/gu),
    letters,
  };
};

/** A document of that extent as the library's own examples make one. */
const libraryAlone = async ({ paragraphs, rows, cells, letters }: Extent): Promise<number> => {
  const start = performance.now();
  const text = "x".repeat(Math.round(letters / paragraphs));
  const paragraph = (): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const perRow = Math.max(1, Math.round(cells / rows));
  const table = new Table({
    rows: Array.from(
      { length: rows },
      () =>
        new TableRow({
          children: Array.from({ length: perRow }, () => new TableCell({ children: [paragraph()] })),
        }),
    ),
  });
  const plain = Array.from({ length: Math.max(0, paragraphs - cells) }, paragraph);
  await Packer.toBuffer(new Document({ sections: [{ children: [...plain, table] }] }));
  return performance.now() - start;
};

try {
  const each: number[] = [];
  for (const count of sizes) {
    const quick = written(count, "quick");
    const alone = await libraryAlone(extentOf(path));
    const full = written(count, "full");
    const mib = Math.max(quick.mib, full.mib);
    each.push(full.milliseconds / count);
    console.log(
      `  ${count} applications  quick ${quick.milliseconds.toFixed(0)} ms (docx alone ${alone.toFixed(0)}, ` +
        `${(quick.milliseconds / alone).toFixed(1)} times), full ${full.milliseconds.toFixed(0)} ms, ` +
        `${(full.milliseconds / count).toFixed(0)} ms each; ${mib.toFixed(0)} MiB`,
    );
    const isWithin =
      full.milliseconds <= limits.fullMs && quick.milliseconds <= limits.quickMs && mib <= limits.mib;
    if (count === limits.applications && !isWithin) process.exitCode = 1;
  }
  const growth = (each.at(-1) ?? 0) / (each[0] ?? 1);
  console.log(
    `  limits of ${limits.applications}: full ${limits.fullMs} ms, quick ${limits.quickMs} ms, ${limits.mib} MiB; ` +
      `an application costs ${growth.toFixed(2)} times as much among ${sizes.at(-1)} as among ${sizes[0]} (at most ${mostGrowth})`,
  );
  if (growth > mostGrowth) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
