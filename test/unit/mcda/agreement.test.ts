import { describe, expect, test } from "vitest";
import { agreementOn } from "../../../src-shared/domain/mcda/agreement.ts";
import { krippendorffAlpha } from "../../../src-shared/domain/mcda/krippendorff.ts";
import { blindStatements } from "../../../src-shared/domain/questionnaire/blind-statements.ts";
import { question } from "../scoring/worked-example-pack.ts";

const operation = (opId: string, actorId: string, parents: readonly string[] = []) => ({
  opId,
  actorId,
  parents,
  hlc: opId,
});

const idsOf = (operations: readonly ReturnType<typeof operation>[]): readonly string[] =>
  blindStatements(operations).map(({ opId }) => opId);

describe("statements made blind", () => {
  test("are the last of each person before they saw another's", () => {
    expect(idsOf([operation("1", "ana"), operation("2", "ana", ["1"]), operation("3", "ben")])).toEqual([
      "2",
      "3",
    ]);
  });

  test("stay when somebody settles the difference later", () => {
    expect(idsOf([operation("1", "ana"), operation("2", "ben"), operation("3", "ana", ["1", "2"])])).toEqual([
      "1",
      "2",
    ]);
  });

  test("leave out who only ever answered after another, at any distance", () => {
    expect(
      idsOf([operation("1", "ana"), operation("2", "ben", ["1"]), operation("3", "ben", ["2"])]),
    ).toEqual(["1"]);
  });
});

const said = (subject: string, actorId: string, value: string | number | string[]) => ({
  subject,
  actorId,
  value,
});

describe("agreement on a question", () => {
  test("of a scale is the ordinal alpha over all that two people rated", () => {
    const agreement = agreementOn(question("APP-01", { type: "scale" }), [
      said("portal", "ana", 4),
      said("portal", "ben", 3),
      said("ledger", "ana", 1),
      said("ledger", "ben", 1),
      said("mail", "ana", 0),
      said("mail", "ben", 0),
      said("alone", "ana", 2),
    ]);
    const alpha = krippendorffAlpha(
      [
        [4, 1, 0],
        [3, 1, 0],
      ],
      "ordinal",
    );
    expect(agreement).toEqual({
      questionId: "APP-01",
      level: "ordinal",
      units: 3,
      raters: 2,
      alpha,
      reliability: "reliable",
    });
  });

  test("of several choices does not depend on the order in which they were ticked", () => {
    const agreement = agreementOn(question("APP-02", { type: "multi" }), [
      said("portal", "ana", ["a", "b"]),
      said("portal", "ben", ["b", "a"]),
      said("ledger", "ana", ["a"]),
      said("ledger", "ben", ["a"]),
    ]);
    expect(agreement).toMatchObject({ level: "nominal", alpha: 1, reliability: "reliable" });
  });

  test("is unreliable where people differ, and undefined where there is only one value", () => {
    const single = question("APP-03", { type: "single" });
    expect(agreementOn(single, [said("portal", "ana", "a"), said("portal", "ben", "b")])).toMatchObject({
      alpha: 0,
      reliability: "unreliable",
    });
    expect(agreementOn(single, [said("portal", "ana", "a"), said("portal", "ben", "a")])).toMatchObject({
      alpha: null,
      reliability: null,
    });
  });

  test("is none where nobody's answers meet, and for texts", () => {
    expect(agreementOn(question("APP-03", { type: "single" }), [said("portal", "ana", "a")])).toBeUndefined();
    expect(
      agreementOn(question("APP-04", { type: "text" }), [
        said("portal", "ana", "a"),
        said("portal", "ben", "b"),
      ]),
    ).toBeUndefined();
  });
});
