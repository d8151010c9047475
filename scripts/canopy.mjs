import { runUnderProjectNode } from "./bootstrap.mjs";

await runUnderProjectNode("src-main/hosts/cli/main.ts");
