// The validator brings a runtime that does not end by itself, so it runs in a process of its own.
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const [, , file = ""] = process.argv;
const errors = await validate(new Uint8Array(readFileSync(file)), "docx");
process.stdout.write(JSON.stringify(errors), () => process.exit(0));
