import { describe, expect, test } from "vitest";
import { kindOf } from "../../../src-renderer/features/options/attribute-kinds.ts";
import { evidenceStateOf } from "../../../src-renderer/features/options/evidence-state.ts";
import {
  readCompanies,
  readCountryCodes,
  writeLines,
} from "../../../src-renderer/features/options/written-lists.ts";
import { shippedPack } from "../scoring/packs.ts";

const until = (expires: string | null) => ({ expires });

describe("a fact of an option profile", () => {
  test("is of a kind that its notation in the pack tells", () => {
    const kinds = new Map(shippedPack.target_profile_attributes.map(({ id, type }) => [id, kindOf(type)]));
    expect(kinds.get("secnumcloud")).toEqual({ kind: "truth" });
    expect(kinds.get("seal_level")).toEqual({ kind: "level", levels: [0, 1, 2, 3, 4] });
    expect(kinds.get("hds_activities")).toEqual({ kind: "levels", levels: [1, 2, 3, 4, 5, 6] });
    expect(kinds.get("exit_plan")).toEqual({ kind: "choice", values: ["none", "documented", "tested"] });
    expect(kinds.get("hosting_countries")).toEqual({ kind: "countries" });
    expect(kinds.get("subcontractors")).toEqual({ kind: "companies" });
  });

  test("is worth what its best document is worth on the day", () => {
    const day = "2026-11-25";
    expect(evidenceStateOf(null, [until(null)], day)).toBe("unknown");
    expect(evidenceStateOf(true, [], day)).toBe("unshown");
    expect(evidenceStateOf(true, [until("2026-11-24")], day)).toBe("expired");
    expect(evidenceStateOf(true, [until("2026-11-25")], day)).toBe("expiring");
    expect(evidenceStateOf(true, [until("2026-11-24"), until("2027-11-24")], day)).toBe("valid");
    expect(evidenceStateOf(false, [until(null)], day)).toBe("valid");
  });

  test.each([[["FR", "BE"]], [[{ name: "Company, Ltd", country: "IE" }]], [[]]])(
    "that is a list is read as it was written: %j",
    (value) => {
      const read = value.length > 0 && typeof value[0] === "string" ? readCountryCodes : readCompanies;
      expect(read(writeLines(value as never))).toEqual(value);
    },
  );

  test("is not read from what is no list of it", () => {
    expect(readCountryCodes("France")).toBeUndefined();
    expect(readCompanies("Company without country")).toBeUndefined();
    expect(readCountryCodes(" ")).toBeNull();
  });
});
