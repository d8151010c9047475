import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngagementId, FileId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import type { Call } from "../../src-shared/rpc/client.ts";
import { setupApp } from "./app.ts";
import type { TestApp } from "./app.ts";
import { setupFolder } from "./folder.ts";

interface ClientEngagement {
  readonly app: TestApp;
  readonly call: Call<SiteContract>;
  readonly engagementId: EngagementId;
  /** Lets the app read a file of these lines as if a person had chosen it. */
  readonly choose: (name: string, ...lines: readonly string[]) => FileId;
}

/** A real app with an empty engagement, into which lists of the client can be brought. */
export const setupClientEngagement = async (): Promise<ClientEngagement> => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("engagements.create", {
    clientName: "Client",
    sector: "health",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  const folder = setupFolder();
  return {
    app,
    call,
    engagementId,
    choose: (name, ...lines) => {
      const path = join(folder, name);
      writeFileSync(path, lines.join("\n"));
      return app.choose(path);
    },
  };
};
