import { runUnderProjectNode } from "./bootstrap.mjs";

await runUnderProjectNode("scripts/run-tests.ts");
