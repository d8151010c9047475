import { parse, stringify } from "uuid";
import { z } from "zod";
import type { HistoryChange, HistoryStep } from "../../../../src-shared/contract/history.ts";
import { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import { byPrecedence } from "../../../../src-shared/domain/operations/heads.ts";
import type { StepState } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Connection } from "../connection.ts";
import type { OperationRow } from "../operation-rows.ts";
import { parentsOf } from "../operation-rows.ts";
import type { Recorder, Step, StepOperation } from "./steps.ts";
import { countDeeds, deedsAmong, isDoneBy } from "./steps.ts";

/** Nobody reads more changes of one import than these. */
const shownPerStep = 20;

export interface StepDescriptions {
  readonly describe: (
    step: Step,
    known: {
      readonly state: StepState | undefined;
      readonly act: StepState | undefined;
      readonly nameOf: (actorId: string) => string;
    },
  ) => HistoryStep;
  readonly describeChange: (operation: StepOperation) => HistoryChange;
}

type ValueRow = Pick<OperationRow, "op_id" | "engagement_id" | "hlc" | "kind" | "body" | "parents">;

/** Steps as people read them: who changed what, from which value to which. */
export const openStepDescriptions = (db: Connection, recorder: Recorder): StepDescriptions => {
  const operationAt = db.prepare<[number], ValueRow>(
    "SELECT op_id, engagement_id, hlc, kind, body, parents FROM op WHERE lseq = ?",
  );
  const operationOfId = db.prepare<[Buffer], ValueRow>(
    "SELECT op_id, engagement_id, hlc, kind, body, parents FROM op WHERE op_id = ?",
  );
  const shownIn = db.prepare<[number], number | null>("SELECT winner FROM cell WHERE id = ?").pluck();

  const nameOfApplication = db
    .prepare<[string, string], string>("SELECT name FROM applications WHERE engagement_id = ? AND id = ?")
    .pluck();

  const valueBefore = (parents: string): unknown => {
    const [shown] = parentsOf(parents)
      .flatMap((id) => operationOfId.get(Buffer.from(parse(id))) ?? [])
      .map((row) => ({ ...row, opId: stringify(row.op_id) }))
      .toSorted(byPrecedence);
    return shown ? valueOfRow(shown) : null;
  };

  const describeChange = (operation: StepOperation): HistoryChange => {
    const { lseq, cell, entityType, entityId, field, parents } = operation;
    const row = operationAt.get(lseq);
    if (!row) throw new Error(`The log has no operation ${lseq}`);
    const before = valueBefore(parents);
    const after = valueOfRow(row);
    const place = placeOf(operation, row.engagement_id, after ?? before);
    return {
      id: stringify(row.op_id),
      entityType,
      entityId,
      field,
      ...place,
      applicationName: nameOfApplication.get(row.engagement_id, place.applicationId ?? "") ?? "",
      before,
      after,
      stands: shownIn.get(cell) === lseq,
    };
  };

  return {
    describeChange,
    describe: (step, { state, act, nameOf }) => {
      const deeds = deedsAmong(step.ends);
      const [first] = step.ends;
      const mark = step.ends.find(({ entityType }) => entityType === "step");
      const load = deeds.find(({ entityType, parents }) => entityType === "import" && parents === "[]");
      return {
        id: step.id,
        at: new Date(first?.wallMs ?? 0).toISOString(),
        author: nameOf((mark ?? load ?? deeds[0] ?? first)?.actorId ?? ""),
        isOwn: isDoneBy(step, recorder),
        act: actOf(act, load !== undefined),
        isUndone: state === "undone",
        count: countDeeds(step),
        changes: deeds.slice(0, shownPerStep).map(describeChange),
      };
    },
  };
};

const actOf = (act: StepState | undefined, isImport: boolean): HistoryStep["act"] => {
  if (act === "redone") return "redo";
  if (act !== undefined) return "undo";
  return isImport ? "import" : "change";
};

const valueOfRow = ({ kind, body }: Pick<ValueRow, "kind" | "body">): unknown =>
  kind === "set" ? JSON.parse(body) : null;

/** Which application and question a change is about, as its names or its value say. */
const placeOf = (
  { entityType, entityId }: Pick<StepOperation, "entityType" | "entityId">,
  engagementId: string,
  value: unknown,
): Pick<HistoryChange, "applicationId" | "questionId"> => {
  const [subject = "", ...question] = entityId.split("/");
  if (entityType === "answer") {
    const applicationId = subject === engagementId ? null : subject;
    return Place.parse({ applicationId, questionId: question.join("/") });
  }
  if (entityType === "application" || entityType === "decision") {
    return Place.parse({ applicationId: entityId, questionId: null });
  }
  return Place.parse(value);
};

const Place = z
  .object({
    applicationId: ApplicationId.nullable().catch(null),
    questionId: z.string().nullable().catch(null),
  })
  .catch({ applicationId: null, questionId: null });
