import { agreementOn } from "../../src-shared/domain/mcda/agreement.ts";
import type { BlindAnswer } from "../../src-shared/domain/mcda/agreement.ts";
import { blindStatements } from "../../src-shared/domain/questionnaire/blind-statements.ts";
import type { ContestedAnswer } from "../contested-answer.ts";
import type { Content, Store } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface AgreementServiceDeps {
  readonly content: Content;
  readonly store: Store;
}

export type AgreementService = HandlersFor<"agreements.list">;

/** How far consultants agree who answered the same question of the same thing, each without the other. */
export const createAgreementService = ({ content, store }: AgreementServiceDeps): AgreementService => ({
  "agreements.list": async ({ engagementId }) => {
    const { pack } = await requireEngagement(store.read, engagementId);
    const contested = await store.read.listContestedAnswers(engagementId);
    const byQuestion = Map.groupBy(contested, ({ questionId }) => questionId);
    return requirePack(content, pack).questions.flatMap((question) => {
      const agreement = agreementOn(question, (byQuestion.get(question.id) ?? []).flatMap(blindAnswers));
      return agreement ? [agreement] : [];
    });
  },
});

/** Somebody who does not know, or says that it makes no sense to ask, rates nothing. */
const blindAnswers = ({ subject, operations }: ContestedAnswer): readonly BlindAnswer[] =>
  blindStatements(operations).flatMap(({ actorId, statement }) =>
    statement?.state === "answered" && statement.value !== null
      ? [{ subject, actorId, value: statement.value }]
      : [],
  );
