import type { ApplicationFacts, Dependency } from "../../src-shared/contract/applications.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { ApplicationId, DependencyId } from "../../src-shared/contract/ids.ts";
import { groupServers } from "../../src-shared/domain/inventory/group-servers.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { LocalPerson, Reader, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ApplicationServiceDeps {
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type ApplicationService = HandlersFor<
  | "applications.list"
  | "applications.create"
  | "applications.record"
  | "applications.delete"
  | "applicationGroups.record"
  | "applicationGroups.delete"
  | "dependencies.list"
  | "dependencies.record"
  | "dependencies.delete"
>;

export const createApplicationService = ({
  newId,
  person,
  store,
}: ApplicationServiceDeps): ApplicationService => ({
  "applications.list": async ({ engagementId }) => {
    await requireEngagement(store.read, engagementId);
    const [applications, servers] = await Promise.all([
      store.read.listApplications(engagementId),
      store.read.listServers(engagementId),
    ]);
    const counts = new Map<ApplicationId, number>();
    for (const { applicationId } of groupServers(servers, applications).values()) {
      if (applicationId !== null) counts.set(applicationId, (counts.get(applicationId) ?? 0) + 1);
    }
    return applications.map(({ id, facts }) => ({ ...facts, id, serverCount: counts.get(id) ?? 0 }));
  },

  "applications.create": async ({ engagementId, name }) => {
    const applicationId = ApplicationId.parse(newId());
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "application",
          entityId: applicationId,
          field: "edits",
          kind: "set",
          value: { name },
        },
      ]);
    });
    return { applicationId };
  },

  "applications.record": async ({ engagementId, applicationId, facts }) =>
    await store.write(async (writer) => {
      await requireApplication(writer, engagementId, applicationId);
      const edits = await writer.findApplicationEdits(engagementId, applicationId);
      return await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "application",
          entityId: applicationId,
          field: "edits",
          kind: "set",
          value: { ...edits, ...stated(facts) },
        },
      ]);
    }),

  "applications.delete": async ({ engagementId, applicationId }) =>
    await store.write(async (writer) => {
      await requireApplication(writer, engagementId, applicationId);
      return await writer.remove(engagementId, "application", applicationId);
    }),

  "applicationGroups.record": async ({ engagementId, applicationIds, facts }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      const changes: Change[] = [];
      for (const entityId of new Set(applicationIds)) {
        // oxlint-disable-next-line no-await-in-loop -- one writer, one read after the other
        await requireApplication(writer, engagementId, entityId);
        // oxlint-disable-next-line no-await-in-loop -- as above
        const edits = await writer.findApplicationEdits(engagementId, entityId);
        const value = { ...edits, ...stated(facts) };
        changes.push({
          engagementId,
          entityType: "application",
          entityId,
          field: "edits",
          kind: "set",
          value,
        });
      }
      return await appendAs(person, writer, engagementId, changes);
    }),

  "applicationGroups.delete": async ({ engagementId, applicationIds }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      const [first, ...others] = new Set(applicationIds);
      if (first === undefined) throw problem("record.unknown", { noun: "application", id: "" });
      await requireApplication(writer, engagementId, first);
      let done = await writer.remove(engagementId, "application", first);
      for (const applicationId of others) {
        // oxlint-disable-next-line no-await-in-loop -- one writer, one removal after the other
        await requireApplication(writer, engagementId, applicationId);
        // oxlint-disable-next-line no-await-in-loop -- as above
        done = await writer.remove(engagementId, "application", applicationId);
      }
      return done;
    }),

  "dependencies.list": async ({ engagementId }) => [...(await store.read.listDependencies(engagementId))],

  "dependencies.record": async ({ engagementId, dependencyId: knownId, dependency }) => {
    const dependencyId = knownId ?? DependencyId.parse(newId());
    await store.write(async (writer) => {
      if (knownId) await requireDependency(writer, engagementId, knownId);
      await requireApplication(writer, engagementId, dependency.fromId);
      await requireApplication(writer, engagementId, dependency.toId);
      await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "dependency",
          entityId: dependencyId,
          field: "profile",
          kind: "set",
          value: dependency satisfies Omit<Dependency, "id">,
        },
      ]);
    });
    return { dependencyId };
  },

  "dependencies.delete": async ({ engagementId, dependencyId }) =>
    await store.write(async (writer) => {
      await requireDependency(writer, engagementId, dependencyId);
      return await writer.remove(engagementId, "dependency", dependencyId);
    }),
});

const requireDependency = async (
  reader: Reader,
  engagementId: EngagementId,
  dependencyId: DependencyId,
): Promise<void> => {
  const known = await reader.listDependencies(engagementId);
  if (!known.some(({ id }) => id === dependencyId)) {
    throw problem("record.unknown", { noun: "dependency", id: dependencyId });
  }
};

/** A partial object's present keys; `undefined` says nothing. */
const stated = (facts: Partial<Record<keyof ApplicationFacts, unknown>>): Partial<ApplicationFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
