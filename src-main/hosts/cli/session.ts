import { resolve } from "node:path";
import { siteContract } from "../../../src-shared/contract/site.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { createCall } from "../../../src-shared/rpc/client.ts";
import type { Call } from "../../../src-shared/rpc/client.ts";
import type { FileExchange } from "../../files.ts";
import { sourceLayout } from "../../source-layout.ts";
import type { Terminal } from "./terminal.ts";

/** The app on one data folder, for as long as one command takes. */
export interface Session {
  readonly call: Call<SiteContract>;
  readonly files: FileExchange;
  readonly findEngagement: (idOrCode: string) => Promise<EngagementId>;
}

/** What every command is given. */
export interface CommandDeps {
  readonly dataFolder: () => string;
  readonly terminal: Terminal;
  readonly withSession: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
}

export const createWithSession =
  (dataFolder: () => string, terminal: Terminal): CommandDeps["withSession"] =>
  async (work) => {
    // Half of what a command loads: a misspelt one need not wait for it.
    const { openApp } = await import("../../open-app.ts");
    const { app, close, files } = await openApp({
      dataFolder: resolve(dataFolder()),
      kind: "cli",
      layout: sourceLayout,
    });
    const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
    const findEngagement = async (idOrCode: string): Promise<EngagementId> =>
      (await call("engagements.find", { idOrCode })).engagementId;
    const stopTelling = app.onChange((topics) => {
      if (topics.includes("jobs")) void tellProgress(call, terminal);
    });
    try {
      return await work({ call, files, findEngagement });
    } finally {
      stopTelling();
      await close();
    }
  };

/** What takes its time says how far it is. */
const tellProgress = async (call: Session["call"], terminal: Terminal): Promise<void> => {
  for (const { progress, state, step } of await call("jobs.list", {})) {
    if (state === "running") terminal.progress(`${Math.round(progress * 100)} % ${step}`);
  }
};
