import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ScoredCase, ScoringCase } from "../src-shared/contract/cases.ts";
import { scoreCase } from "../src-shared/domain/scoring/score-case.ts";
import { problem } from "../src-shared/rpc/problems.ts";
import { loadContent } from "./content/load-content.ts";
import { describePack, loadPack } from "./content/load-pack.ts";
import type { PackError } from "./content/load-pack.ts";
import { planOf } from "./plans/plan-file.ts";
import type { PlanKind } from "./plans/plan-file.ts";
import { requirePackByName } from "./services/cases.ts";
import type { Layout } from "./open-app.ts";

/** What can be done with questionnaire content alone, without any engagement or data folder. */
export interface ContentDesk {
  readonly checkPack: (
    path: string,
  ) => { readonly counts: ReturnType<typeof describePack> } | { readonly errors: readonly PackError[] };
  /** The case's `pack` may also be the path of a pack file or folder. */
  readonly scoreCase: (scoringCase: ScoringCase) => ScoredCase;
  /** Computes a plan from the content of a JSON file of that name. */
  readonly plan: (kind: PlanKind, content: unknown, file: string) => object;
}

export const openContent = ({ contentFolder }: Pick<Layout, "contentFolder">): ContentDesk => ({
  checkPack: (path) => {
    const loaded = loadPack(path);
    return "pack" in loaded ? { counts: describePack(loaded.pack) } : loaded;
  },

  plan: (kind, content, file) => planOf(kind, content, loadContent(contentFolder).planning, file),

  scoreCase: (scoringCase) => {
    const path = resolve(scoringCase.pack ?? "");
    if (scoringCase.pack === undefined || !existsSync(path)) {
      return scoreCase(requirePackByName(loadContent(contentFolder), scoringCase.pack), scoringCase);
    }
    const loaded = loadPack(path);
    if ("pack" in loaded) return scoreCase(loaded.pack, scoringCase);
    const errors = loaded.errors.map(({ file, line, message }) => `${file}:${line}: ${message.en}`);
    throw problem("pack.invalid", { errors });
  },
});
