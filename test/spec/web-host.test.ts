import { request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { setupApp } from "../harness/app.ts";
import { enterWebHost, setupWebHost } from "../harness/web-host.ts";

const setup = async () => {
  const app = await setupApp();
  const web = await setupWebHost(app);
  const { address, cookie } = await enterWebHost(web);
  return { app, web, address, cookie };
};

/** Sends a request exactly as given: `fetch` would correct a Host and a path. */
const send = async (
  address: string,
  path: string,
  {
    headers = {},
    method = "GET",
    body = "",
  }: { headers?: Record<string, string>; method?: string; body?: string } = {},
) =>
  await new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method, headers }, (response) => {
      void text(response).then((received) =>
        resolve({ status: response.statusCode ?? 0, body: received, headers: response.headers }),
      );
    })
      .on("error", reject)
      .end(body);
  });

describe("the printed address", () => {
  test("opens the page once and leaves a cookie that scripts and other sites do not get", async () => {
    const { web } = await setup();
    const entry = web.newAddress();

    const first = await fetch(entry, { redirect: "manual" });
    const second = await fetch(entry, { redirect: "manual" });

    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/");
    expect(first.headers.get("set-cookie")).toMatch(
      /^canopy-session-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u,
    );
    expect(second.status).toBe(403);
  });

  test("may be followed again by the browser that is already in", async () => {
    const { web, cookie } = await setup();
    const entry = web.newAddress();
    await fetch(entry, { redirect: "manual", headers: { cookie } });

    expect((await fetch(entry, { redirect: "manual", headers: { cookie } })).status).toBe(303);
  });

  test("is for this machine only", async () => {
    const { web } = await setup();
    expect(new URL(web.newAddress()).hostname).toBe("127.0.0.1");
  });
});

describe("a request is refused", () => {
  const calls = [
    ["the page", "/", "GET"],
    ["a call", "/api/host.get", "POST"],
    ["the changes", "/api/changes", "GET"],
    ["an upload", "/files?name=a.txt", "POST"],
    ["a download", "/files/5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01", "GET"],
  ] as const;

  test.each(calls)("without the session's cookie: %s", async (_what, path, method) => {
    const { address } = await setup();
    expect((await send(address, path, { method, body: "{}" })).status).toBe(403);
  });

  test.each(calls)("with a cookie that is wrong in one character: %s", async (_what, path, method) => {
    const { address, cookie } = await setup();
    const wrong = `${cookie.slice(0, -1)}${cookie.endsWith("A") ? "B" : "A"}`;
    expect((await send(address, path, { method, body: "{}", headers: { cookie: wrong } })).status).toBe(403);
  });

  test.each(calls)("when a name was rebound to this machine: %s", async (_what, path, method) => {
    const { address, cookie } = await setup();
    const headers = { cookie, host: `canopy.example:${new URL(address).port}` };
    expect((await send(address, path, { method, body: "{}", headers })).status).toBe(403);
  });

  test.each(calls)("when another page asks, even with the cookie: %s", async (_what, path, method) => {
    const { address, cookie } = await setup();
    const byOrigin = await send(address, path, {
      method,
      headers: { cookie, origin: "https://example.org" },
    });
    const bySite = await send(address, path, { method, headers: { cookie, "sec-fetch-site": "cross-site" } });
    expect([byOrigin.status, bySite.status]).toEqual([403, 403]);
  });

  test("when it comes from another port of this machine", async () => {
    const { address, cookie } = await setup();
    const headers = { cookie, origin: "http://127.0.0.1:1" };
    expect((await send(address, "/api/host.get", { method: "POST", body: "{}", headers })).status).toBe(403);
  });
});

describe("the page", () => {
  test("comes with a policy that lets it reach nothing but its own host", async () => {
    const { address, cookie } = await setup();

    const { headers, body } = await send(address, "/", { headers: { cookie } });

    expect(body).toContain("<title>Canopy</title>");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("is fetched anew each time, its hashed files only once", async () => {
    const { address, cookie } = await setup();
    const page = await send(address, "/", { headers: { cookie } });
    const script = await send(address, "/assets/page-1234.js", { headers: { cookie } });
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect(script.headers["cache-control"]).toContain("immutable");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  test.each([
    "/../web-host.test.ts",
    "/assets/../../../spec/web-host.test.ts",
    "/%2e%2e/%2e%2e/package.json",
    "/..%2f..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/assets/page-1234.js%00.html",
    "/assets",
    "/constructor",
  ])("has nothing at %s", async (path) => {
    const { address, cookie } = await setup();
    expect((await send(address, path, { headers: { cookie } })).status).toBe(404);
  });
});

describe("files", () => {
  test("an uploaded file comes back byte for byte, under its own name", async () => {
    const { address, cookie } = await setup();
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const name = "Compte rendu d’été – 50 %.docx";

    const upload = await fetch(`${address}/files?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { cookie },
      body: bytes,
    });
    const { fileId } = (await upload.json()) as { fileId: string };
    const download = await fetch(`${address}/files/${fileId}`, { headers: { cookie } });

    expect(new Uint8Array(await download.arrayBuffer())).toEqual(bytes);
    expect(download.headers.get("content-disposition")).toBe(
      `attachment; filename="Compte rendu d_ete _ 50 _.docx"; filename*=UTF-8''Compte%20rendu%20d%E2%80%99%C3%A9t%C3%A9%20%E2%80%93%2050%20%25.docx`,
    );
  });

  test("a name that points elsewhere is only a name", async () => {
    const { app, address, cookie } = await setup();
    const upload = await fetch(`${address}/files?name=${encodeURIComponent("../../etc/pass\nwd")}`, {
      method: "POST",
      headers: { cookie },
      body: "x",
    });
    const { fileId } = (await upload.json()) as { fileId: Parameters<typeof app.files.find>[0] };

    const file = await app.files.find(fileId);

    expect(file?.name).toBe("passwd");
    expect(file?.path.startsWith(app.dataFolder)).toBe(true);
  });

  test.each(["no-id", "5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01", "..%2f..%2fcanopy.key"])(
    "there is no file %s",
    async (id) => {
      const { address, cookie } = await setup();
      expect((await send(address, `/files/${id}`, { headers: { cookie } })).status).toBe(404);
    },
  );
});

describe("calls", () => {
  test("a problem arrives with its status, its code and its details", async () => {
    const { address, cookie } = await setup();
    const { body, status } = await send(address, "/api/engagements.find", {
      method: "POST",
      body: JSON.stringify({ idOrCode: "NONE-1" }),
      headers: { cookie },
    });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ ok: false, problem: { code: "engagement.unknown" } });
  });

  test.each(["{", "", "[]", "null"])("a body that is not an input is refused: %s", async (body) => {
    const { address, cookie } = await setup();
    const answer = await send(address, "/api/engagements.find", {
      method: "POST",
      body,
      headers: { cookie },
    });
    expect(answer.status).toBe(400);
  });

  test("a body of more than 8 MiB is refused", async () => {
    const { address, cookie } = await setup();
    const body = JSON.stringify({ idOrCode: "x".repeat(9 * 1024 * 1024) });
    const answer = await send(address, "/api/engagements.find", {
      method: "POST",
      body,
      headers: { cookie },
    });
    expect(answer.status).toBe(400);
  });

  test("every open page hears of a change", async () => {
    const { app, address, cookie } = await setup();
    const changes = await fetch(`${address}/api/changes`, { headers: { cookie } });
    const heard = changes.body?.pipeThrough(new TextDecoderStream()).getReader().read();

    await app.dispatch("settings.record", { theme: "dark" });

    expect((await heard)?.value).toBe('data: ["settings"]\n\n');
  });
});
