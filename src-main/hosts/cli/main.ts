// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "../../require-node.ts";
import { runCanopy } from "./run-canopy.ts";

process.exitCode = await runCanopy(process.argv.slice(2), process);
