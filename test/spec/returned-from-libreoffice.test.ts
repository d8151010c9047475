import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setupReviewedReport } from "../harness/reviewed-report.ts";

test(
  "a copy for a review that LibreOffice saved, with its own numbers of comments, is known again comment by comment",
  { timeout: 120_000 },
  async () => {
    const { folder, path, take } = await setupReviewedReport();
    const saved = join(folder, "saved");
    mkdirSync(saved);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", saved, path], {
      stdio: "ignore",
    });
    expect(await take(join(saved, "relecture.docx"))).toEqual({
      known: 3,
      changes: [],
      texts: [],
      isOlder: false,
    });
  },
);
