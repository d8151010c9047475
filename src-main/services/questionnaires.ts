import { blankQuestionnaire } from "../../src-shared/domain/questionnaire/blank-questionnaire.ts";
import { blankReport } from "../../src-shared/domain/report/blank-report.ts";
import { questionnaireFileName } from "../../src-shared/domain/report/file-name.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { WriteQuestionnaire } from "../exporters/questionnaire-file.ts";
import type { Clock, Content, Files, Store, WriteReport } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface QuestionnaireServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly files: Files;
  readonly store: Store;
  readonly writeQuestionnaire: WriteQuestionnaire;
  readonly writeReport: WriteReport;
}

export type QuestionnaireService = HandlersFor<"questionnaires.build">;

/** Questionnaires that a client fills in before anybody visits. */
export const createQuestionnaireService = ({
  clock,
  content,
  files,
  store,
  writeQuestionnaire,
  writeReport,
}: QuestionnaireServiceDeps): QuestionnaireService => ({
  "questionnaires.build": async ({ engagementId, format, language }, control) => {
    const engagement = await requireEngagement(store.read, engagementId);
    const client = await store.read.findClient(engagementId, engagement.clientId);
    if (!client) throw problem("record.unknown", { noun: "client", id: engagement.clientId });
    const applications = await store.read.listApplications(engagementId);
    const names = applications
      .map(({ facts }) => facts.name)
      .toSorted((one, other) => one.localeCompare(other));
    const sections = blankQuestionnaire(requirePack(content, engagement.pack), names, language);
    const today = clock.now().toISOString().slice(0, 10);
    const fileName = questionnaireFileName({ client, engagement, today }, { format, language });
    control.name(fileName);
    const { fileId, path } = await files.offer(fileName);
    if (format === "xlsx") await writeQuestionnaire(sections, { language, path });
    else {
      await writeReport(blankReport({ client, engagement, today }, sections, language), {
        path,
        pictures: new Map(),
        quick: false,
        signal: control.signal,
        onProgress: (share, step) => control.report(share, step),
      });
    }
    return { fileId, fileName };
  },
});
