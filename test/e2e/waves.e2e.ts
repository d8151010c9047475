import { expect, test } from "./canopy.ts";
import { goToPlace, openExample } from "./places.ts";

test("an application is moved to another wave by keyboard alone: one sees what breaks, moves it, and takes it back", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/waves");
  const third = page.getByRole("grid", { name: "Applications: Wave 3" });
  const fifth = page.getByRole("grid", { name: "Applications: Wave 5" });
  const application = third.getByRole("row", { name: /Admirel/u });

  // Into the list, on to the menu of its first application, and down to the wave.
  await application.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Move Admirel" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "To wave 5" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "To wave 5" })).toBeFocused();
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Move Admirel to wave 5?" });
  await expect(dialog.getByRole("list", { name: "What it would break" })).toContainText(
    "Admirel and Clinéor must move together",
  );
  await dialog.getByRole("button", { name: "Move to wave 5" }).focus();
  await page.keyboard.press("Enter");

  const moved = fifth.getByRole("row", { name: /Admirel/u });
  await expect(moved).toBeFocused();
  await expect(moved).toContainText("Put here by hand");
  await expect(page.getByRole("list", { name: "Rules that are not kept" })).toContainText(
    "must move together",
  );

  await page.keyboard.press("Control+z");
  await expect(application).toBeVisible();
  await expect(moved).toBeHidden();
});

test("an application is dragged to another wave, and stays where it was when the answer is no", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/waves");
  const first = page.getByRole("grid", { name: "Applications: Wave 1" });
  const second = page.getByRole("grid", { name: "Applications: Wave 2" });
  await first.getByRole("row", { name: /Formaluce/u }).hover();
  const target = await second.boundingBox();
  await page.mouse.down();
  // A browser begins a drag once the pointer has moved, and tells its target of it as it goes on.
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 60, { steps: 5 });
  await expect(second).toHaveAttribute("data-drop-target", "true");
  await page.mouse.up();
  const dialog = page.getByRole("dialog", { name: "Move Formaluce to wave 2?" });
  await expect(dialog).toContainText(/What it would break|It breaks no rule/u);
  await page.keyboard.press("Escape");
  await expect(first.getByRole("row", { name: /Formaluce/u })).toBeVisible();
});
