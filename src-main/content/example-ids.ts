import { v5 } from "uuid";
import {
  ApplicationId,
  ClientId,
  ContactId,
  DependencyId,
  EngagementId,
  InterviewId,
  PersonId,
  ServerId,
  SiteId,
} from "../../src-shared/contract/ids.ts";

/** Chosen once: the ids of an example are the same on every machine, so that loading it twice is seen. */
const namespace = "d1abfd2c-a9c0-4b3c-89aa-d9a3c53ed73b";

/** Turns the readable keys of an example into its fixed ids. */
export interface ExampleIds {
  readonly client: () => ClientId;
  readonly engagement: () => EngagementId;
  readonly person: (key: string) => PersonId;
  readonly site: (key: string) => SiteId;
  readonly interview: (key: string) => InterviewId;
  readonly application: (key: string) => ApplicationId;
  readonly server: (key: string) => ServerId;
  readonly dependency: (key: string) => DependencyId;
  readonly finding: (key: string) => string;
  readonly action: (key: string) => string;
  readonly contact: (key: string) => ContactId;
  readonly deliverable: (key: string) => string;
  readonly decisionRequest: (key: string) => string;
  readonly workEntry: (key: string) => string;
  readonly parkedItem: (key: string) => string;
}

export const exampleIds = (exampleId: string): ExampleIds => {
  const id = (noun: string, key: string): string => v5(`${exampleId}/${noun}/${key}`, namespace);
  return {
    client: () => ClientId.parse(id("client", "")),
    engagement: () => EngagementId.parse(id("engagement", "")),
    person: (key) => PersonId.parse(id("person", key)),
    site: (key) => SiteId.parse(id("site", key)),
    interview: (key) => InterviewId.parse(id("interview", key)),
    application: (key) => ApplicationId.parse(id("application", key)),
    server: (key) => ServerId.parse(id("server", key)),
    dependency: (key) => DependencyId.parse(id("dependency", key)),
    finding: (key) => id("finding", key),
    action: (key) => id("action", key),
    contact: (key) => ContactId.parse(id("contact", key)),
    deliverable: (key) => id("deliverable", key),
    decisionRequest: (key) => id("decision-request", key),
    workEntry: (key) => id("work-entry", key),
    parkedItem: (key) => id("parked-item", key),
  };
};
