import { stringify } from "uuid";
import { Statement } from "../../../../src-shared/contract/answers.ts";
import { isUnderstood } from "../../../../src-shared/domain/operations/operation.ts";
import type { Reader } from "../../../ports.ts";
import type { Connection } from "../connection.ts";
import { parentsOf } from "../operation-rows.ts";

interface SaidRow {
  readonly cell: number;
  readonly entityId: string;
  readonly opId: Buffer;
  readonly actorId: string;
  readonly parents: string;
  readonly hlc: string;
  readonly kind: string;
  readonly schemaVersion: number;
  readonly body: string;
}

/** Reads the log itself: the projection forgets what was said before a difference was settled. */
export const createContestedAnswerReader = (db: Connection): Pick<Reader, "listContestedAnswers"> => {
  const said = db.prepare<[string], SaidRow>(`
    SELECT op.cell, op.entity_id AS entityId, op.op_id AS opId, op.actor_id AS actorId, op.parents, op.hlc,
      op.kind, op.schema_version AS schemaVersion, op.body
    FROM op WHERE op.cell IN (
      SELECT cell.id FROM cell JOIN op AS any_op ON any_op.cell = cell.id
      WHERE cell.engagement_id = ? AND cell.entity_type = 'answer' AND cell.field = 'statement'
      GROUP BY cell.id HAVING count(DISTINCT any_op.actor_id) > 1
    )
    ORDER BY op.cell, op.hlc`);
  return {
    listContestedAnswers: async (engagementId) =>
      [...Map.groupBy(said.all(engagementId), ({ cell }) => cell).values()].map((rows) => {
        const [subject = "", ...question] = (rows[0]?.entityId ?? "").split("/");
        return { subject, questionId: question.join("/"), operations: rows.map(operationOf) };
      }),
  };
};

const operationOf = ({ opId, actorId, parents, hlc, kind, schemaVersion, body }: SaidRow) => {
  const isSaid = kind === "set" && isUnderstood({ kind, schemaVersion });
  const statement = Statement.safeParse(isSaid ? JSON.parse(body) : undefined);
  return {
    opId: stringify(opId),
    actorId,
    parents: parentsOf(parents),
    hlc,
    statement: statement.success ? statement.data : undefined,
  };
};
