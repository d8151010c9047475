import type { Pack } from "../../src-shared/contract/content.ts";
import { scoreCase } from "../../src-shared/domain/scoring/score-case.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";

export type CaseService = HandlersFor<"cases.score">;

/** Scores a case that belongs to no engagement, with a pack that ships with the app. */
export const createCaseService = (content: Content): CaseService => ({
  "cases.score": async (scoringCase) => scoreCase(requirePackByName(content, scoringCase.pack), scoringCase),
});

/** By `canopy-core@VERSION`; without a version, or without a name at all, the newest of ours. */
export const requirePackByName = (content: Content, name: string | undefined): Pack => {
  const [id = "canopy-core", version] = (name ?? "").split("@").filter(Boolean);
  const ref = content.packs.findLast(
    (pack) => pack.id === id && (version === undefined || isVersion(pack.version, version)),
  );
  if (!ref) throw problem("pack.unknown", { pack: name ?? id });
  return requirePack(content, ref);
};

/** `2026.1` names version `2026.1.0` too. */
const isVersion = (version: string, asked: string): boolean =>
  version === asked || version.startsWith(`${asked}.`);
