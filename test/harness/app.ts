import { onTestFinished } from "vitest";
import type { App } from "../../src-main/compose.ts";
import { openApp } from "../../src-main/open-app.ts";
import type { FileExchange } from "../../src-main/files.ts";
import { sourceLayout } from "../../src-main/source-layout.ts";
import { setupFolder } from "./folder.ts";

export interface TestApp extends App {
  readonly dataFolder: string;
  readonly files: FileExchange;
  /** Lets the app read a file as if a person had chosen it. */
  readonly choose: (path: string) => ReturnType<FileExchange["lend"]>;
}

/** A real app on a real, empty, encrypted data file. */
export const setupApp = async (): Promise<TestApp> => {
  const dataFolder = setupFolder();
  const { app, close, files } = await openApp({
    dataFolder,
    kind: "test",
    language: "en",
    layout: sourceLayout,
  });
  onTestFinished(close);
  return { ...app, dataFolder, files, choose: files.lend };
};
