import { describe, expect, test } from "vitest";
import { chooseWeightProfile } from "../../../src-shared/domain/scoring/choose-weight-profile.ts";
import { weightedLeaves, weightsOf } from "../../../src-shared/domain/scoring/weights.ts";
import { shippedPack } from "./packs.ts";

describe("weights", () => {
  test.each(shippedPack.weight_profiles.map(({ id }) => id))(
    "of the profile %s sum to 1 over the leaves",
    (id) => {
      const leaves = weightedLeaves(shippedPack, weightsOf(shippedPack, id));
      expect(leaves.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    },
  );

  test("of a top criterion go to its leaves in the proportion of the tree", () => {
    const leaves = weightedLeaves(shippedPack, weightsOf(shippedPack, "cost"));
    const weightOf = (id: string) => leaves.find((leaf) => leaf.id === id)?.weight;
    expect(weightOf("EC1")).toBeCloseTo((0.28 * 8) / 16, 12);
    expect(weightOf("BV1")).toBeCloseTo((0.14 * 7) / 18, 12);
  });

  test("of a profile that the pack does not have are a problem, not zeros", () => {
    expect(() => weightsOf(shippedPack, "luck")).toThrow(
      expect.objectContaining({ code: "weights.unknown" }),
    );
  });
});

describe("the weight profile that the drivers suggest", () => {
  test.each([
    [["resilience", "agility"], "resilience"],
    [["skills", "sustain"], "sustainability"],
    [["innovation"], "agility"],
    [["skills"], "balanced"],
  ])("%j: %s", (drivers, profile) => {
    expect(chooseWeightProfile(shippedPack, new Map([["ORG-02", drivers]]))).toBe(profile);
  });

  test("is balanced while nobody has been asked", () => {
    expect(chooseWeightProfile(shippedPack, new Map())).toBe("balanced");
  });
});
