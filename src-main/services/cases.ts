import { scoreCase } from "../../src-shared/domain/scoring/score-case.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { Answers } from "./service.ts";

export type CaseService = Answers<"cases.score">;

/** Scores a case that belongs to no engagement, with a pack that ships with the app. */
export const createCaseService = (content: Content): CaseService => ({
  "cases.score": async (scoringCase) => {
    const [id = "canopy-core", version] = (scoringCase.pack ?? "").split("@").filter(Boolean);
    const ref = content.packs.findLast(
      (pack) => pack.id === id && (version === undefined || isVersion(pack.version, version)),
    );
    if (!ref) throw problem("pack.unknown", { pack: scoringCase.pack ?? id });
    return scoreCase(requirePack(content, ref), scoringCase);
  },
});

/** `2026.1` names version `2026.1.0` too. */
const isVersion = (version: string, asked: string): boolean =>
  version === asked || version.startsWith(`${asked}.`);
