import type { Engagement, Weights } from "../../src-shared/contract/engagements.ts";
import { ClientId, EngagementId } from "../../src-shared/contract/ids.ts";
import { requireWeights } from "../../src-shared/domain/scoring/weights.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content, LocalPerson, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface EngagementServiceDeps {
  readonly content: Content;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type EngagementService = HandlersFor<
  | "engagements.list"
  | "engagements.get"
  | "engagements.find"
  | "engagements.create"
  | "engagements.recordWeights"
>;

export const createEngagementService = ({
  content,
  newId,
  person,
  store,
}: EngagementServiceDeps): EngagementService => ({
  "engagements.list": async () => [...(await store.read.listEngagements())],

  "engagements.get": async ({ engagementId }) => {
    const engagement = await requireEngagement(store.read, engagementId);
    const client = await store.read.findClient(engagementId, engagement.clientId);
    if (!client) throw problem("record.unknown", { noun: "client", id: engagement.clientId });
    const [weights, people, sites, interviews] = await Promise.all([
      store.read.findWeights(engagementId),
      store.read.listPeople(engagementId),
      store.read.listSites(engagementId),
      store.read.listInterviews(engagementId),
    ]);
    return {
      engagement,
      client,
      weights: weights ?? unagreedWeights,
      people: [...people],
      sites: [...sites],
      interviews: [...interviews],
    };
  },

  "engagements.find": async ({ idOrCode }) => {
    const byCode = await store.read.findEngagementByCode(idOrCode.toUpperCase());
    if (byCode) return { engagementId: byCode.id };
    const id = EngagementId.safeParse(idOrCode.toLowerCase());
    const byId = id.success ? await store.read.findEngagement(id.data) : undefined;
    if (!byId) throw problem("engagement.unknown", { engagement: idOrCode });
    return { engagementId: byId.id };
  },

  "engagements.create": async ({ clientName, code, countries, languages, sector }) => {
    const engagementId = EngagementId.parse(newId());
    const clientId = ClientId.parse(newId());
    const pack = content.packs.at(-1);
    if (!pack) throw problem("pack.unknown", { pack: "canopy-core" });
    const profile: Omit<Engagement, "id"> = {
      clientId,
      code,
      title: { en: clientName, fr: clientName },
      languages,
      reportLanguage: languages[0] ?? "fr",
      starts: null,
      ends: null,
      pack,
      classification: "confidential",
      currency: "EUR",
      demonstration: false,
    };
    await store.write(async (writer) => {
      if (await writer.findEngagementByCode(code)) throw problem("engagement.codeTaken", { code });
      await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "client",
          entityId: clientId,
          field: "profile",
          kind: "set",
          value: { name: { en: clientName, fr: clientName }, sector, countries },
        },
        {
          engagementId,
          entityType: "engagement",
          entityId: engagementId,
          field: "profile",
          kind: "set",
          value: profile,
        },
      ]);
    });
    return { engagementId };
  },

  "engagements.recordWeights": async ({ engagementId, weights }) =>
    await store.write(async (writer) => {
      const { pack: ref } = await requireEngagement(writer, engagementId);
      const pack = content.findPack(ref);
      if (!pack?.weight_profiles.some(({ id }) => id === weights.profileId)) {
        throw problem("weights.unknown", { profileId: weights.profileId });
      }
      if (weights.points) requireWeights(pack, weights.points);
      return await writer.append([
        {
          engagementId,
          entityType: "engagement",
          entityId: engagementId,
          field: "weights",
          kind: "set",
          value: weights,
        },
      ]);
    }),
});

/** Until somebody agrees to weights, the pack's balanced profile counts, agreed by nobody. */
const unagreedWeights: Weights = {
  profileId: "balanced",
  points: null,
  foundBy: "profile",
  agreedOn: null,
  agreedBy: [],
  note: { en: "", fr: "" },
};
