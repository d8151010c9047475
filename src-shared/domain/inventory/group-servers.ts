import type { ApplicationFacts } from "../../contract/applications.ts";
import type { ApplicationId, ServerId } from "../../contract/ids.ts";
import type { ServerFacts } from "../../contract/inventory.ts";
import { createRule, folderKeys, indexKey, tagKeys } from "./server-rules.ts";

export interface GroupedServer {
  readonly applicationId: ApplicationId | null;
  readonly assignedBy: "rule" | "hand" | null;
}

interface UngroupedServer {
  readonly id: ServerId;
  readonly facts: ServerFacts;
  /** By hand; undefined where only rules decide, null for out of any application. */
  readonly assignedTo: ApplicationId | null | undefined;
}

interface RuledApplication {
  readonly id: ApplicationId;
  readonly facts: Pick<ApplicationFacts, "serverRule">;
}

/**
 * The application of each server. What a person said wins; else it is the first of the applications, in
 * the order given, whose rule the server falls under. A person's word about an application that is no
 * longer there counts as no application.
 */
export const groupServers = (
  servers: readonly UngroupedServer[],
  applications: readonly RuledApplication[],
): ReadonlyMap<ServerId, GroupedServer> => {
  const existing = new Set(applications.map(({ id }) => id));
  const findByRule = indexRules(applications);
  return new Map(
    servers.map(({ id, facts, assignedTo }): [ServerId, GroupedServer] => {
      if (assignedTo !== undefined) {
        const isThere = assignedTo !== null && existing.has(assignedTo);
        return [id, { applicationId: isThere ? assignedTo : null, assignedBy: "hand" }];
      }
      const applicationId = findByRule(facts);
      return [id, { applicationId: applicationId ?? null, assignedBy: applicationId ? "rule" : null }];
    }),
  );
};

/** Folders and tags are looked up, names tried one after the other: thousands of rules stay quick. */
const indexRules = (
  applications: readonly RuledApplication[],
): ((facts: ServerFacts) => ApplicationId | undefined) => {
  const placeByFolder = new Map<string, number>();
  const placeByTag = new Map<string, number>();
  const nameRules: { readonly place: number; readonly matches: (facts: ServerFacts) => boolean }[] = [];
  for (const [place, { facts }] of applications.entries()) {
    const rule = facts.serverRule;
    if (rule?.kind === "name") nameRules.push({ place, matches: createRule(rule) });
    const key = rule ? indexKey(rule) : undefined;
    const index = rule?.kind === "tag" ? placeByTag : placeByFolder;
    if (key !== undefined && !index.has(key)) index.set(key, place);
  }

  return (facts) => {
    const found = [
      ...tagKeys(facts.tags).map((key) => placeByTag.get(key)),
      ...folderKeys(facts.folder).map((key) => placeByFolder.get(key)),
      nameRules.find(({ matches }) => matches(facts))?.place,
    ].filter((place) => place !== undefined);
    return found.length === 0 ? undefined : applications[Math.min(...found)]?.id;
  };
};
