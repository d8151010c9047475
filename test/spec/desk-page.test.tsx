// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

const nameIn = (sheet: HTMLElement): HTMLInputElement =>
  within(sheet).getByRole("textbox", { name: /^Name/u });

test("Escape keeps what was typed for the next time, Cancel drops it", async () => {
  const { user } = await openExamplePage("desk/contacts");
  const add = async (): Promise<HTMLElement> => {
    await user.click(await screen.findByRole("button", { name: "Add a contact" }));
    return await screen.findByRole("dialog", { name: "Add a contact" });
  };

  await user.type(nameIn(await add()), "Inès Caron");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const again = await add();
  expect(nameIn(again).value).toBe("Inès Caron");
  expect(within(again).getByText("What you typed before is here again.")).toBeDefined();

  await user.click(within(again).getByRole("button", { name: "Cancel" }));
  expect(nameIn(await add()).value).toBe("");
});

test("a deletion says what was deleted, and brings it back", async () => {
  const warn = vi.spyOn(console, "error");
  const { call, engagementId, user } = await openExamplePage("findings");
  const [finding] = await call("findings.list", { engagementId });
  if (!finding) throw new Error("The example has no finding");
  const ids = async (): Promise<readonly string[]> =>
    (await call("findings.list", { engagementId })).map(({ id }) => id);

  await user.click(await screen.findByRole("button", { name: `Change ${finding.title.en}` }));
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  await screen.findByText(`Deleted: ${finding.title.en}`);
  expect(await ids()).not.toContain(finding.id);

  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await ids()).toContain(finding.id));
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  // The line that says what was saved is never drawn anew while another part of the page is being drawn.
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test("days that were noted are put right, and deleted with a word", async () => {
  const { call, engagementId, user } = await openExamplePage("desk/days");
  const before = await call("workEntries.list", { engagementId });
  const [line] = await screen.findAllByRole("button", { name: /: change$/u });
  await user.click(line as HTMLElement);
  const sheet = await screen.findByRole("dialog", { name: "Change the days" });
  const note = within(sheet).getByRole("textbox", { name: "For" });
  await user.clear(note);
  await user.type(note, "Data centre visit");
  await user.click(within(sheet).getByRole("button", { name: "Record the change" }));
  await waitFor(async () => {
    const after = await call("workEntries.list", { engagementId });
    expect(after).toHaveLength(before.length);
    expect(after.filter((entry) => entry.note === "Data centre visit")).toHaveLength(1);
  });

  await user.click((await screen.findAllByRole("button", { name: /: change$/u }))[0] as HTMLElement);
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  await screen.findByText(/^Deleted: /u);
  expect(await call("workEntries.list", { engagementId })).toHaveLength(before.length - 1);
});

test("what was found by a search is marked among the others and has the focus", async () => {
  const { call, engagementId } = await openExamplePage("desk/commitments");
  const [deliverable] = (await call("deliverables.list", { engagementId })).toReversed();
  if (!deliverable) throw new Error("The example has no deliverable");
  await screen.findByText(deliverable.title);
  location.hash = `${location.hash}?show=${deliverable.id}`;
  await waitFor(() => expect(document.activeElement?.textContent).toContain(deliverable.title));
  expect(document.querySelectorAll("[data-shown]")).toHaveLength(1);

  const contact = (await call("contacts.list", { engagementId })).at(-1);
  location.hash = location.hash.replace(/commitments.*$/u, `contacts?show=${contact?.id ?? ""}`);
  await waitFor(() => expect(document.activeElement?.textContent).toBe(contact?.name));
});

test("what was parked is written anew where it stands", async () => {
  const { call, engagementId, user } = await openExamplePage("");
  const id = crypto.randomUUID();
  await call("parkedItems.record", {
    engagementId,
    parkedItem: { id, interviewId: null, text: "Relay", applicationId: null, questionId: null, done: false },
  });
  await user.click(await screen.findByRole("button", { name: "What came up: Relay" }));
  const field = screen.getByRole("textbox", { name: "What came up" });
  await user.clear(field);
  await user.type(field, "Who owns the mail relay?{Enter}");
  await screen.findByRole("button", { name: "What came up: Who owns the mail relay?" });
  const items = await call("parkedItems.list", { engagementId });
  expect(items.find((item) => item.id === id)?.text).toBe("Who owns the mail relay?");
});
