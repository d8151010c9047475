import type { Pack, PackRef } from "../../src-shared/contract/content.ts";
import { listingOn } from "../../src-shared/domain/store/listing-states.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Clock, Content } from "../ports.ts";
import type { HandlersFor } from "./handlers-for.ts";

export type ContentService = HandlersFor<"packs.list" | "packs.get" | "capabilities.list" | "listings.list">;

export interface ContentServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
}

export const createContentService = ({ clock, content }: ContentServiceDeps): ContentService => ({
  "packs.list": async () =>
    content.packs.map((ref) => {
      const pack = requirePack(content, ref);
      return { ...ref, questions: pack.questions.length, gates: pack.gates.length };
    }),

  "packs.get": async (ref) => requirePack(content, ref),

  "capabilities.list": async () => [...content.capabilities],

  "listings.list": async () => {
    const day = clock.now().toISOString().slice(0, 10);
    return content.listings.map((listing) => listingOn(listing, day));
  },
});

export const requirePack = (content: Content, ref: PackRef): Pack => {
  const pack = content.findPack(ref);
  if (!pack) throw problem("pack.unknown", { pack: `${ref.id}@${ref.version}` });
  return pack;
};
