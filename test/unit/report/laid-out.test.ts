import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildReport } from "../../../src-shared/domain/report/build-report.ts";
import { hostileInput } from "../../fixtures/report/hostile.ts";
import { library } from "../../fixtures/report/library.ts";
import { writeWordFile } from "../../harness/word-file.ts";

/** Pages as LibreOffice lays them out; it is not Word, so small documents are compared. */
const pagesOf = (path: string): readonly string[] => {
  const folder = join(path, "..");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {
    stdio: "ignore",
  });
  return execFileSync("pdftotext", ["-layout", path.replace(/docx$/u, "pdf"), "-"], {
    encoding: "utf8",
  }).split("\f");
};

describe("laid out by LibreOffice", () => {
  test(
    "has every entry of its contents on the page that the contents say",
    { timeout: 120_000 },
    async () => {
      const pages = pagesOf(await writeWordFile(buildReport(library, "fr")));
      const contents = [
        ...(pages[1] ?? "").matchAll(/^\s*(\d+(?:\.\d+)?|Annexe [A-D])\s+(.+?)\.{3,}\s*(\d+)$/gmu),
      ];
      const misplaced = contents.filter(
        ([, number = "", title = "", page]) =>
          !new RegExp(`^\\s*${number.replace(".", "\\.")}\\s+${title.trim()}`, "mu").test(
            pages[Number(page) - 1] ?? "",
          ),
      );
      expect(contents).toHaveLength(41);
      expect(misplaced.map(([line]) => line)).toEqual([]);
    },
  );

  test("opens whatever people typed", { timeout: 120_000 }, async () => {
    const pages = pagesOf(await writeWordFile(buildReport(hostileInput, "en"), { quick: true }));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.join("")).toContain("<script>alert(1)</script>");
  });
});
