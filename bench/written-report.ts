import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { keepCompiledCode } from "../scripts/bootstrap.mjs";
import type { ReportInput } from "../src-shared/domain/report/report-input.ts";
import { createWriteReport } from "../src-main/report/write-report.ts";
import { buildReport } from "../src-shared/domain/report/build-report.ts";

/** `written-report.ts INPUT OUT quick|full` writes one report and prints its time and the memory of its process. */
const [input = "", path = "", kind] = process.argv.slice(2);
keepCompiledCode();
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bench that starts this wrote the file
const given = deserialize(readFileSync(input)) as ReportInput;
const start = performance.now();
await createWriteReport()(buildReport(given, "fr"), {
  path,
  pictures: new Map(),
  quick: kind === "quick",
  signal: new AbortController().signal,
  onProgress: () => {},
});
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, mib: process.resourceUsage().maxRSS / 1024 }));
