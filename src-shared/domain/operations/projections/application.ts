import { z } from "zod";
import { ApplicationFacts, OptionCost } from "../../../contract/applications.ts";
import { OptionId } from "../../../contract/content.ts";
import { ApplicationId } from "../../../contract/ids.ts";
import type { Entity } from "../entity.ts";
import { shownValue } from "../entity.ts";
import { readSources, sourced } from "./sources.ts";

const Costs = z.partialRecord(OptionId, OptionCost);

/** Facts of which some may be missing; what is undefined was not said. */
export const SomeFacts = ApplicationFacts.partial().transform((facts): Partial<ApplicationFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)),
);
const SourcedFacts = sourced(SomeFacts);

export interface ApplicationRow extends ApplicationFacts {
  readonly id: ApplicationId;
  readonly costs: z.output<typeof Costs>;
}

/** Facts of the imports laid over each other, and over them what people themselves said. */
export const projectApplication = (entity: Entity): ApplicationRow | null => {
  const id = ApplicationId.safeParse(entity.id);
  const edits = SomeFacts.safeParse(shownValue(entity, "edits"));
  const sources = readSources(entity, SourcedFacts);
  if (!id.success || (!edits.success && sources.length === 0)) return null;

  const layers = [...sources.map(({ facts }) => known(facts)), edits.success ? edits.data : {}];
  const facts = Object.assign({}, unknownFacts(entity.id), ...layers);
  const tags = Object.assign({}, ...layers.map((layer) => layer.tags));
  const costs = Costs.safeParse(shownValue(entity, "costs"));
  return {
    ...ApplicationFacts.parse({ ...facts, tags }),
    id: id.data,
    costs: costs.success ? costs.data : {},
  };
};

/** A person may say that something is not known; an import that has no word about it says nothing. */
const known = (facts: Partial<ApplicationFacts>): Partial<ApplicationFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));

/** What remains when an import that named it was undone: it is shown by the end of its id. */
const unknownFacts = (id: string): ApplicationFacts => ({
  code: "",
  name: `#${id.slice(-8)}`,
  description: { en: "", fr: "" },
  owner: { en: "", fr: "" },
  criticality: null,
  environment: null,
  users: null,
  siteId: null,
  vertical: null,
  horizontal: null,
  storeListingId: null,
  requiredCapabilities: [],
  serverRule: null,
  tags: {},
});
