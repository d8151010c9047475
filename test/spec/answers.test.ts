import { describe, expect, test } from "vitest";
import type { Statement } from "../../src-shared/contract/answers.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import { transports } from "../harness/transports.ts";

const said = (value: Statement["value"], grade: Statement["grade"] = "C"): Statement => ({
  state: "answered",
  value,
  grade,
  respondent: "Chief information officer",
  interviewId: null,
  reason: "",
});

describe.each(transports)("answers over %s", (_name, open) => {
  const setup = async () => {
    const app = await setupApp();
    const call = createCall(siteContract, await open(app));
    const { engagementId } = await call("engagements.create", {
      clientName: "Client",
      sector: "other",
      countries: ["FR"],
      languages: ["fr"],
      code: "C-1",
    });
    const { applicationId } = await call("applications.create", { engagementId, name: "Portal" });
    return { app, call, engagementId, applicationId };
  };

  test("an answer is kept with its grade and who said it", async () => {
    const { call, engagementId, applicationId } = await setup();

    await call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-07",
      statement: said("custom", "A"),
    });

    expect(await call("answers.list", { engagementId, applicationId })).toMatchObject([
      {
        questionId: "APP-07",
        state: "answered",
        value: "custom",
        grade: "A",
        respondent: "Chief information officer",
      },
    ]);
  });

  test("a later answer replaces the earlier one without a conflict", async () => {
    const { call, engagementId, applicationId } = await setup();
    await call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-07",
      statement: said("custom"),
    });

    await call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-07",
      statement: said("cots"),
    });

    expect(await call("answers.list", { engagementId })).toMatchObject([{ value: "cots", alternatives: [] }]);
  });

  test("a value that the question does not offer is refused and says what was expected", async () => {
    const { call, engagementId, applicationId } = await setup();

    const recording = call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-05",
      statement: said("many"),
    });

    await expect(recording).rejects.toMatchObject({ code: "answer.invalid" });
    expect(await call("answers.list", { engagementId })).toEqual([]);
  });

  test("questions about the organisation are not asked of an application, nor the reverse", async () => {
    const { call, engagementId, applicationId } = await setup();

    await expect(
      call("answers.record", {
        engagementId,
        applicationId,
        questionId: "ORG-01",
        statement: said("health"),
      }),
    ).rejects.toMatchObject({ code: "question.unknown" });
    await expect(
      call("answers.record", {
        engagementId,
        applicationId: null,
        questionId: "APP-07",
        statement: said("custom"),
      }),
    ).rejects.toMatchObject({ code: "question.unknown" });
  });

  test("an application inherits what was said about the organisation", async () => {
    const { call, engagementId, applicationId } = await setup();

    await call("answers.record", {
      engagementId,
      applicationId: null,
      questionId: "ORG-01",
      statement: said("health"),
    });

    expect(await call("answers.list", { engagementId, applicationId })).toMatchObject([
      { questionId: "ORG-01", applicationId: null, value: "health" },
    ]);
  });

  test("a note, a flag and the value are separate: changing one keeps the others", async () => {
    const { call, engagementId, applicationId } = await setup();
    const subject = { engagementId, applicationId, questionId: "APP-07" };

    await call("answers.recordNote", { ...subject, note: "See the contract" });
    await call("answers.recordFlag", { ...subject, flagged: true });
    await call("answers.record", { ...subject, statement: said("custom") });
    await call("answers.record", { ...subject, statement: null });

    expect(await call("answers.list", { engagementId })).toMatchObject([
      { note: "See the contract", flagged: true, state: "unknown", value: null },
    ]);
  });

  test("a committed answer is announced, a refused one is not", async () => {
    const { app, call, engagementId, applicationId } = await setup();
    const announced: unknown[] = [];
    app.onChange((topics) => announced.push(topics));
    const subject = { engagementId, applicationId, questionId: "APP-05" };

    await call("answers.record", { ...subject, statement: said("many") }).catch(() => undefined);
    expect(announced).toEqual([]);
    await call("answers.record", { ...subject, statement: said(120) });
    expect(announced).toEqual([["answers"]]);
  });
});
