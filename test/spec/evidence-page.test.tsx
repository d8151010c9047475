// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("the gallery shows what belongs to one finding, to another, and everything again", async () => {
  const { call, engagementId, give, user } = await openExamplePage("inventory");
  const [finding, other] = await call("findings.list", { engagementId });
  if (!finding || !other) throw new Error("The example has no findings");
  for (const [name, findingId] of [
    ["restore.txt", finding.id],
    ["switch.txt", other.id],
    ["cabinet.txt", other.id],
    ["tour.txt", null],
  ] as const) {
    await call("attachments.create", {
      engagementId,
      fileId: await give(new File([name], name, { type: "text/plain" })),
      caption: `What ${name} says`,
      applicationId: null,
      questionId: null,
      findingId,
    });
  }
  location.hash = "#/e/DEMO-GHT/evidence";
  const total = (await call("attachments.list", { engagementId })).length;
  await screen.findByText(`${total} of ${total}`);

  await user.click(screen.getByRole("button", { name: /Every finding/u }));
  await user.click(await screen.findByRole("option", { name: finding.title.en }));

  expect(await screen.findByText(`1 of ${total}`)).toBeDefined();

  await user.click(screen.getByRole("button", { name: new RegExp(finding.title.en, "u") }));
  await user.click(await screen.findByRole("option", { name: other.title.en }));
  expect(await screen.findByText(`2 of ${total}`)).toBeDefined();

  await user.click(screen.getByRole("button", { name: new RegExp(other.title.en, "u") }));
  await user.click(await screen.findByRole("option", { name: "Every finding" }));
  await screen.findByText(`${total} of ${total}`);
});
