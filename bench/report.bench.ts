import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleReportInput } from "../scripts/example-report.ts";
import { loadContent } from "../src-main/content/load-content.ts";
import { createWriteReport } from "../src-main/report/write-report.ts";
import { buildReport } from "../src-shared/domain/report/build-report.ts";

/** The report of forty applications, from its data to a file: with page numbers, and as a quick draft. */
const limitsMs = { full: 10_000, quick: 2_000 };

const content = loadContent(fileURLToPath(new URL("../assessments", import.meta.url)));
const input = exampleReportInput(content, "val-orsenne", "2026-11-24");
const folder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const writeReport = createWriteReport();

const timed = async (name: string, quick: boolean, limitMs: number): Promise<void> => {
  const path = join(folder, `${name}.docx`);
  const steps: string[] = [];
  const start = performance.now();
  const report = buildReport(input, "fr");
  const builtMs = performance.now() - start;
  await writeReport(report, {
    path,
    quick,
    signal: new AbortController().signal,
    onProgress: (_share, step) => steps.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)}`),
  });
  const took = performance.now() - start;
  console.log(
    `  ${name.padEnd(6)} ${took.toFixed(0)} ms (${(took / limitMs).toFixed(2)} of the limit of ${limitMs} ms), ` +
      `data ${builtMs.toFixed(0)} ms, ${(statSync(path).size / 1024).toFixed(0)} KiB; at: ${steps.join(", ")}`,
  );
  if (took > limitMs) process.exitCode = 1;
};

try {
  console.log(`report of ${input.applications.length} applications with ${input.answers.length} answers`);
  await timed("quick", true, limitsMs.quick);
  await timed("full", false, limitsMs.full);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
