import { expect, test, vi } from "vitest";
import { chooseHost } from "../../../src-renderer/api/host.ts";
import { FileId } from "../../../src-shared/contract/ids.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";

const fileId = FileId.parse("5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01");

const answering = (answer: unknown) => async () => await Promise.resolve(answer);

/** The page's end of Electron's bridge, which answers as the preload script does. */
const bridgeHost = (answers: Readonly<Record<"uploadFile" | "readFile" | "saveFile", unknown>>) => {
  vi.stubGlobal("window", {
    canopyHost: {
      send: answering(undefined),
      onChange: () => () => {},
      // A file that lies nowhere on the disk is never lent.
      lendFile: answering(undefined),
      uploadFile: answering(answers.uploadFile),
      readFile: answering(answers.readFile),
      saveFile: answering(answers.saveFile),
    },
  });
  return chooseHost();
};

test("files go in and out of Electron's window", async () => {
  const host = bridgeHost({
    uploadFile: { fileId },
    readFile: { bytes: new TextEncoder().encode("abc") },
    saveFile: { saved: true },
  });
  expect(await host.uploadFile(new File(["abc"], "a.txt"))).toBe(fileId);
  expect(await (await host.readFile(fileId)).text()).toBe("abc");
  expect(await host.saveFile(fileId)).toBe(true);
});

test("in a browser, a drag out carries where the file is had, under a name without colons", async () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("location", { href: "http://127.0.0.1:4321/#/e/A/report" });
  const said = new Map<string, string>();
  const dataTransfer = {
    effectAllowed: "uninitialized",
    setData: (kind: string, text: string) => said.set(kind, text),
  };
  const start = await chooseHost().prepareDrag(fileId, "Client: report.docx");
  start({ preventDefault: () => {}, dataTransfer: dataTransfer as unknown as DataTransfer });
  expect(said.get("DownloadURL")).toBe(
    `application/octet-stream:Client_ report.docx:http://127.0.0.1:4321/files/${fileId}`,
  );
  expect(dataTransfer.effectAllowed).toBe("copy");
});

test("in Electron's window, the system's drag takes the place of the page's", async () => {
  const asked: string[] = [];
  vi.stubGlobal("window", {
    canopyHost: {
      prepareDrag: async (id: string) => await Promise.resolve(asked.push(`prepare ${id}`)),
      startDrag: (id: string) => asked.push(`start ${id}`),
    },
  });
  const preventDefault = vi.fn<() => void>();
  const start = await chooseHost().prepareDrag(fileId, "report.docx");
  start({ preventDefault, dataTransfer: null });
  expect(asked).toEqual([`prepare ${fileId}`, `start ${fileId}`]);
  expect(preventDefault).toHaveBeenCalledOnce();
});

test("what the data process refuses arrives as the problem it is", async () => {
  const tooLarge = { file: "a.bin", limitMib: 100 };
  const refusal = { ok: false, status: 413, problem: { code: "file.tooLarge", details: tooLarge } };
  const host = bridgeHost({ uploadFile: refusal, readFile: refusal, saveFile: { saved: false } });
  await expect(host.uploadFile(new File([], "a.bin"))).rejects.toEqual(problem("file.tooLarge", tooLarge));
  await expect(host.readFile(fileId)).rejects.toEqual(problem("file.tooLarge", tooLarge));
  expect(await host.saveFile(fileId)).toBe(false);
});
