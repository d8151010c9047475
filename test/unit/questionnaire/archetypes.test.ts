import { array, assert, boolean, nat, property, tuple, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { ArchetypeId } from "../../../src-shared/contract/ids.ts";
import {
  archetypeByApplication,
  inheritedAnswers,
} from "../../../src-shared/domain/questionnaire/archetypes.ts";
import { applicationIdOf } from "../../harness/engagement.ts";

const archetypeIdOf = (number: number): ArchetypeId =>
  ArchetypeId.parse(`0192f0aa-0000-7000-9000-${number.toString(16).padStart(12, "0")}`);

const arbitraryArchetypes = uniqueArray(nat({ max: 30 }), { maxLength: 8 }).chain((ids) =>
  tuple(
    ...ids.map((id) =>
      array(nat({ max: 12 }), { maxLength: 8 }).map((members) => ({
        id: archetypeIdOf(id),
        applicationIds: members.map(applicationIdOf),
      })),
    ),
  ),
);

test("an application belongs to the first by id of the archetypes that name it, in whatever order they come", () => {
  assert(
    property(arbitraryArchetypes, (archetypes) => {
      const found = archetypeByApplication(archetypes);
      expect(archetypeByApplication(archetypes.toReversed())).toEqual(found);
      for (const [applicationId, archetype] of found) {
        const claiming = archetypes
          .filter(({ applicationIds }) => applicationIds.includes(applicationId))
          .map(({ id }) => id)
          .toSorted();
        expect(archetype.id).toBe(claiming[0]);
      }
      expect(found.size).toBe(new Set(archetypes.flatMap(({ applicationIds }) => applicationIds)).size);
    }),
  );
});

const answerTo = (questionId: string, isSaid: boolean) => ({
  questionId,
  statement: isSaid ? {} : undefined,
});

const said = (answers: readonly ReturnType<typeof answerTo>[]): string[] =>
  answers.filter(({ statement }) => statement).map(({ questionId }) => questionId);

test("for each question either the application's own statement counts or its archetype's, never both", () => {
  const arbitraryAnswers = uniqueArray(nat({ max: 9 })).chain((ids) =>
    tuple(...ids.map((id) => boolean().map((isSaid) => answerTo(`APP-0${id}`, isSaid)))),
  );
  assert(
    property(arbitraryAnswers, arbitraryAnswers, (own, ofArchetype) => {
      const inherited = said(inheritedAnswers(own, ofArchetype));
      expect(inherited.filter((id) => said(own).includes(id))).toEqual([]);
      expect(new Set([...inherited, ...said(own)])).toEqual(new Set([...said(ofArchetype), ...said(own)]));
    }),
  );
});
