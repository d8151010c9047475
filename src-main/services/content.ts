import type { Pack, PackRef } from "../../src-shared/contract/content.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content } from "../ports.ts";
import type { HandlersFor } from "./handlers-for.ts";

export type ContentService = HandlersFor<"packs.list" | "packs.get" | "listings.list">;

export const createContentService = (content: Content): ContentService => ({
  "packs.list": async () =>
    content.packs.map((ref) => {
      const pack = requirePack(content, ref);
      return { ...ref, questions: pack.questions.length, gates: pack.gates.length };
    }),

  "packs.get": async (ref) => requirePack(content, ref),

  "listings.list": async () => [...content.listings],
});

export const requirePack = (content: Content, ref: PackRef): Pack => {
  const pack = content.findPack(ref);
  if (!pack) throw problem("pack.unknown", { pack: `${ref.id}@${ref.version}` });
  return pack;
};
