import { openStore } from "../../src-main/db/sqlite/store.ts";
import { answerOf, applicationIdOf } from "./engagement.ts";

/**
 * A program of its own on a data folder: `hold` opens it and waits; `write` records answer after answer
 * and says each only once it was acknowledged.
 */
const [folder = "", job = "hold"] = process.argv.slice(2);

const store = await openStore({
  folder,
  key: Buffer.alloc(32, 7),
  clock: { now: () => new Date() },
  program: "Canopy Assess (another process)",
});
process.stdout.write("open\n");
if (job === "hold") setInterval(() => {}, 1_000);

const count = job === "write" ? 1_000_000 : 0;
for (let number = 1; number <= count; number += 1) {
  await store.write(async (writer) => await writer.append([answerOf(applicationIdOf(number), number)]));
  process.stdout.write(`${number}\n`);
}
