import { readFileSync } from "node:fs";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import { onTestFinished } from "vitest";
import { Router } from "wouter";
import { useHashRoute } from "../../src-renderer/components/address-query.ts";
import type { Desktop } from "../../src-renderer/api/desktop.ts";
import { HostContext } from "../../src-renderer/api/host-context.ts";
import { CallContext, createQueryClient, followChanges } from "../../src-renderer/api/procedures.ts";
import { startTexts } from "../../src-renderer/locales/setup.ts";
import { Routes } from "../../src-renderer/routes.tsx";
import type { EngagementId, FileId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import type { Call, Transport } from "../../src-shared/rpc/client.ts";
import { setupApp } from "./app.ts";

export interface OpenedPage {
  readonly call: Call<SiteContract>;
  readonly engagementId: EngagementId;
  readonly user: UserEvent;
  /** Gives the app a file, as the page does when a person chose it. */
  readonly give: (file: File) => Promise<FileId>;
  /** The files that the page handed to the person. */
  readonly saved: readonly FileId[];
  /** Puts something between the page and its host, such as a disk that is full. */
  readonly interrupt: (send: Transport["send"] | null) => void;
  /** Closes the page and opens it again at the same address, as after a crash. */
  readonly reopen: () => void;
}

// A page of the example scores forty applications first; a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom lays nothing out; what a page asks about its size gets no answer. */
const standInForLayout = (): void => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  globalThis.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  })) as unknown as typeof matchMedia;
  Object.assign(Element.prototype, { scrollTo: () => {}, scrollIntoView: () => {} });
};

const bytesOf = async function* (file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
};

/** The worked example in a real app, and a page of it on the screen; `place` is what follows the code. */
export const openExamplePage = async (
  place: string,
  language: Language = "en",
  desktop?: Desktop,
): Promise<OpenedPage> => {
  standInForLayout();
  const app = await setupApp();
  let interrupted: Transport["send"] | null = null;
  const transport: Transport = {
    send: async (name, input) => await (interrupted ?? app.dispatch)(name, input),
    onChange: app.onChange,
  };
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId, code } = await call("examples.import", { exampleId: "val-orsenne" });

  const give = async (file: File): Promise<FileId> => await app.files.receive(file.name, bytesOf(file));
  const saved: FileId[] = [];
  await startTexts(language);
  location.hash = `#/e/${code}/${place}`;
  const open = (): (() => void) => {
    const queryClient = createQueryClient();
    const stopFollowing = followChanges(queryClient, transport);
    render(
      <QueryClientProvider client={queryClient}>
        <CallContext value={createCall(siteContract, transport)}>
          <HostContext
            value={{
              openFiles: async () => await Promise.resolve({ files: [], refused: [] }),
              uploadFile: give,
              readFile: async (fileId) => {
                const file = await app.files.find(fileId);
                return new Blob(file ? [readFileSync(file.path)] : []);
              },
              saveFile: async (fileId) => {
                saved.push(fileId);
                return await Promise.resolve(true);
              },
              prepareDrag: async () => await Promise.resolve(() => {}),
              ...(desktop && { desktop }),
            }}
          >
            <Router hook={useHashRoute}>
              <Routes />
            </Router>
          </HostContext>
        </CallContext>
      </QueryClientProvider>,
    );
    return () => {
      cleanup();
      stopFollowing();
      queryClient.clear();
    };
  };
  let close = open();
  onTestFinished(() => {
    close();
  });
  return {
    call,
    engagementId,
    user: userEvent.setup(),
    give,
    saved,
    interrupt: (send) => {
      interrupted = send;
    },
    reopen: () => {
      close();
      close = open();
    },
  };
};
