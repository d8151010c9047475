// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { openExamplePage } from "../harness/page.tsx";
import type { OpenedPage } from "../harness/page.tsx";

// An application of the worked example about which nothing is known.
const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2" as ApplicationId;
const subject = { applicationId: videosoins, questionId: "APP-13" };

const noteOf = async ({ call, engagementId }: OpenedPage): Promise<string | undefined> => {
  const answers = await call("answers.list", { engagementId, applicationId: videosoins });
  return answers.find(({ questionId }) => questionId === "APP-13")?.note;
};
const noteField = async (): Promise<HTMLElement> => await screen.findByRole("textbox", { name: "Note" });
const shown = (field: HTMLElement): string => (field as HTMLTextAreaElement).value;

test("what was typed and not recorded when the page closed is there again, and is recorded", async () => {
  const first = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  const key = `${videosoins}/APP-13/note`;
  const { call, engagementId } = first;
  const kept = async () => await call("drafts.list", { engagementId });
  fireEvent.change(await noteField(), { target: { value: "Three rooms" } });
  await waitFor(async () => expect(await kept()).toMatchObject([{ key, text: "Three rooms", base: "" }]));
  await waitFor(async () => expect(await noteOf(first)).toBe("Three rooms"));
  await waitFor(async () => expect(await kept()).toEqual([]));
  // Nothing of it lies where it is not encrypted.
  const open = [localStorage, sessionStorage].flatMap((store) => Object.values<string>(store));
  expect(open.filter((text) => text.includes("Three rooms"))).toEqual([]);

  // As a crash leaves it: typed, never recorded; the page is opened anew.
  const draft = { key, text: "Three rooms, and a van", base: "Three rooms", at: 1 };
  await call("drafts.record", { engagementId, draft });
  first.reopen();
  await screen.findByText(/^Found again: typed /u);
  expect(shown(await noteField())).toBe("Three rooms, and a van");
  await waitFor(async () => expect(await noteOf(first)).toBe("Three rooms, and a van"));
});

test("fifty thousand characters stay in their field, are told at their place, and are recorded once short enough", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  const field = await noteField();
  const pasted = "x".repeat(50_000);
  fireEvent.change(field, { target: { value: pasted } });

  const alert = await screen.findByText(/50,000 characters, and 20,000 at most: 30,000 are too many/u);
  expect(alert.getAttribute("role")).toBe("alert");
  fireEvent.blur(field);
  expect(shown(field)).toBe(pasted);
  expect(await noteOf(page)).toBeUndefined();

  fireEvent.change(field, { target: { value: pasted.slice(0, 20_000) } });
  fireEvent.blur(field);
  await waitFor(async () => expect((await noteOf(page))?.length).toBe(20_000));
});

test("what another window records shows at once, and never takes what is being typed here", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  const { call, engagementId } = page;
  const field = await noteField();
  await call("answers.recordNote", { engagementId, ...subject, note: "From the other window" });
  await waitFor(() => expect(shown(field)).toBe("From the other window"));

  fireEvent.change(field, { target: { value: "From the other window, and mine" } });
  await call("answers.recordNote", { engagementId, ...subject, note: "Second thoughts" });
  const choice = await screen.findByText("Recorded in the meantime");
  expect(shown(field)).toBe("From the other window, and mine");
  fireEvent.blur(field);
  expect(await noteOf(page)).toBe("Second thoughts");

  const alert = within(choice.closest("[role=alert]") as HTMLElement);
  await page.user.click(alert.getByRole("button", { name: "Record what I typed" }));
  await waitFor(async () => expect(await noteOf(page)).toBe("From the other window, and mine"));
  expect(screen.queryByText("Recorded in the meantime")).toBeNull();
});

test("while the disk is full the answer stays with its reason, and it is saved when there is room again", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await noteField();
  page.interrupt(async () => await Promise.reject(problem("store.full", { folder: "/data" })));
  await page.user.keyboard("2");
  const region = within(
    screen.getByRole("region", { name: screen.getByRole("heading", { level: 1 }).textContent }),
  );
  await region.findByText(/^Not saved: The disk of/u);
  expect(screen.getByRole("radio", { checked: true, name: /tiers/u })).toBeDefined();

  page.interrupt(null);
  await region.findByText(/^Saved \d/u);
}, 20_000);

test.each([
  ["en", ["fr"], "fr"],
  ["en", ["fr", "en"], "en"],
  ["fr", ["en"], "en"],
] as const)(
  "on %s screens, what is typed in an engagement held in %j is spelt as %s",
  async (language, languages, spelt) => {
    const { call, engagementId, reopen } = await openExamplePage(
      `questionnaire/${videosoins}/APP-13`,
      language,
    );
    const { engagement } = await call("engagements.get", { engagementId });
    await call("engagements.record", {
      engagementId,
      settings: { ...engagement, languages: [...languages] },
    });
    reopen();
    const field = await screen.findByRole("textbox", { name: "Note" });
    await waitFor(() => expect(field.getAttribute("lang")).toBe(spelt));
    expect(field.getAttribute("spellcheck")).toBe("true");
  },
);
