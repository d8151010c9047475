import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setupClientEngagement } from "./client-engagement.ts";
import { setupFolder } from "./folder.ts";

const idOf = (number: number): string => `0192f0aa-0000-7000-8000-0000000000c${number}`;

/** A small engagement whose report was commented on by the team, and a copy of it for a review. */
export const setupReviewedReport = async () => {
  const engagement = await setupClientEngagement();
  const { app, call, engagementId } = engagement;
  await call("settings.record", { personName: "Ada Fleury" });
  const { applicationId } = await call("applications.create", { engagementId, name: "Accueil" });
  const onSheet = { kind: "application", id: applicationId } as const;
  const comments = [
    {
      id: idOf(1),
      about: onSheet,
      replyTo: null,
      text: "Qui l’a accepté ?\nEt quand : en été ?",
      resolved: false,
    },
    { id: idOf(2), about: onSheet, replyTo: idOf(1), text: "La direction.", resolved: false },
    {
      id: idOf(3),
      about: { kind: "section", id: "decision" } as const,
      replyTo: null,
      text: "À raccourcir.",
      resolved: true,
    },
  ];
  for (const comment of comments) await call("comments.record", { engagementId, comment });
  const { fileId } = await call("reports.build", {
    engagementId,
    language: "fr",
    quick: true,
    withComments: true,
    sections: ["decision", "sheets"],
  });
  const built = await app.files.find(fileId);
  if (!built) throw new Error("The report was not offered.");
  const folder = setupFolder();
  const path = join(folder, "relecture.docx");
  copyFileSync(built.path, path);
  const take = async (file: string, dryRun = false) =>
    await call("comments.import", { engagementId, fileId: app.choose(file), dryRun });
  return { ...engagement, applicationId, comments, folder, path, take };
};
