import type { Command } from "commander";
import type { InventoryComparison } from "../../../../src-shared/contract/inventory.ts";
import { lendFile } from "../lend-file.ts";
import type { CommandDeps } from "../session.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly engagement: string;
}

export const addInventoryCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("inventory")
    .description("inventories of the client")
    .command("import")
    .description("import servers and applications from a file")
    .argument("<file>", "RVTools workbook or CSV, or an inventory CSV")
    .requiredOption("--engagement <engagement>", "id or short code")
    .option("--dry-run", "show what would change, and change nothing")
    .action(async (file: string, { dryRun, engagement }: ImportOptions) => {
      await withSession(async ({ call, files, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const input = { engagementId, fileId: await lendFile(files, file) };
        const found = dryRun ? await call("inventory.preview", input) : await call("inventory.import", input);
        terminal.answer(asJson(found), asLines(found));
      });
    });
};

const asJson = ({ complaints, warnings, changes: _changes, ...rest }: InventoryComparison): object => ({
  ...rest,
  complaints: complaints.map((complaint) => ({ ...complaint, message: complaint.message.en })),
  warnings: warnings.map(({ en }) => en),
});

const asLines = (found: InventoryComparison): readonly string[] => [
  `${found.format}: ${found.rows} rows, ${found.created} new, ${found.updated} changed, ` +
    `${found.unchanged} unchanged, ${found.vanished} vanished`,
  ...found.warnings.map(({ en }) => `warning: ${en}`),
  ...found.complaints.map(({ column, message, row, sheet }) => {
    const place = [sheet, row === null ? "" : `row ${row}`, column === null ? "" : `column ${column}`];
    return `${place.filter((part) => part !== "").join(", ")}: ${message.en}`;
  }),
];
