import { Interview } from "../../src-shared/contract/interviews.ts";
import { join } from "node:path";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Example, ExampleTitle } from "../../src-shared/domain/questionnaire/example.ts";
import { readExampleAnswers } from "./example-answers.ts";
import type { AnswerContext } from "./example-answers.ts";
import { readExampleApplications } from "./example-applications.ts";
import { readExampleDesk } from "./example-desk.ts";
import {
  DecisionsFile,
  DependenciesFile,
  EngagementFile,
  FindingsFile,
  InterviewsFile,
  ProfilesFile,
  RolesFile,
} from "./example-files.ts";
import { exampleIds } from "./example-ids.ts";
import type { ExampleIds } from "./example-ids.ts";
import { readExampleServers } from "./example-servers.ts";
import { readContentFile } from "./read-content-file.ts";

/** Id, code and title alone, from one small file. */
export const readExampleTitle = (folder: string): ExampleTitle => {
  const { id, notice, engagement } = readContentFile(join(folder, "engagement.yaml"), EngagementFile);
  return { id, notice, code: engagement.code, title: engagement.title };
};

/** Reads a worked example from its folder; the same folder gives the same ids on every machine. */
export const loadExample = (folder: string): Example => {
  const head = readContentFile(join(folder, "engagement.yaml"), EngagementFile);
  const ids = exampleIds(head.id);
  const { roles } = readContentFile(join(folder, "roles.yaml"), RolesFile);
  const role = (key: string): LocalisedText => {
    const name = roles[key];
    if (!name) throw new Error(`roles.yaml of the example ${head.id} has no role ${key}.`);
    return name;
  };
  const { interviews } = readContentFile(join(folder, "interviews.yaml"), InterviewsFile);
  const applications = readExampleApplications(folder, ids, role);
  const language = head.engagement.report_language;
  const context: AnswerContext = {
    folder,
    ids,
    language,
    roleName: (key) => role(key)[language],
    interviewOn: (day, application) => {
      const held = interviews.find(
        (interview) =>
          interview.day === day &&
          (application === null
            ? interview.applications.length === 0
            : interview.applications.includes(application)),
      );
      return held ? ids.interview(held.id) : null;
    },
  };

  const around = frame(head, ids, role);
  return {
    ...around,
    ...readExampleDesk({ ...context, people: around.people }),
    interviews: interviews.map((interview) =>
      Interview.parse({
        id: ids.interview(interview.id),
        day: interview.day,
        siteId: ids.site(interview.site),
        subject: interview.subject,
        presentRoles: interview.present.map(role),
        consultantIds: interview.consultants.map(ids.person),
        applicationIds: interview.applications.map(ids.application),
        state: interview.state,
        starts: interview.starts,
        minutes: interview.minutes,
        role: interview.role,
        sectionIds: interview.sections,
        contactIds: interview.contacts.map(ids.contact),
      }),
    ),
    applications: applications.map(({ id, key, facts, costs }) => ({ id, key, facts, costs })),
    servers: readExampleServers(folder).map(({ key, facts }) => {
      const owner = applications.find(({ serverNames }) => serverNames.includes(facts.name));
      return { id: ids.server(key), key, facts, ...(owner && { assignedTo: owner.id }) };
    }),
    dependencies: readDependencies(folder, ids),
    answers: [null, ...applications.map(({ key }) => key)].flatMap((key) => readExampleAnswers(key, context)),
    optionProfiles: readContentFile(join(folder, "profiles.yaml"), ProfilesFile).profiles.map(
      ({ option, name, attributes, evidence }) => ({
        optionId: option,
        name,
        demonstration: true,
        attributes,
        evidence: evidence.map((seen) => ({ ...seen, seenBy: nameOf(seen.seenBy, head) })),
      }),
    ),
    ...readFindings(folder, ids, role),
    decisions: readContentFile(join(folder, "decisions.yaml"), DecisionsFile).decisions.map((decision) => ({
      applicationId: ids.application(decision.application),
      optionId: decision.option,
      followsVerdict: decision.follows_verdict,
      reason: decision.reason,
      decidedBy: role(decision.decided_by),
      decidedOn: decision.decided_on,
    })),
  };
};

type RoleName = (key: string) => LocalisedText;
type Frame = Pick<Example, "id" | "notice" | "client" | "engagement" | "weights" | "people" | "sites">;

const frame = (
  { id, notice, client, engagement, weights, people, sites }: EngagementFile,
  ids: ExampleIds,
  role: RoleName,
): Frame => ({
  id,
  notice,
  client: { id: ids.client(), ...client },
  engagement: {
    id: ids.engagement(),
    clientId: ids.client(),
    code: engagement.code,
    title: engagement.title,
    languages: engagement.languages,
    reportLanguage: engagement.report_language,
    starts: engagement.starts,
    ends: engagement.ends,
    pack: engagement.pack,
    classification: engagement.classification,
    currency: engagement.currency,
    demonstration: true,
  },
  weights: {
    profileId: weights.profile,
    points: null,
    foundBy: "profile",
    agreedOn: weights.agreed_on,
    agreedBy: weights.agreed_by.map(role),
    note: weights.note,
  },
  people: people.map((person) => ({ ...person, id: ids.person(person.id) })),
  sites: sites.map((site) => ({ ...site, id: ids.site(site.id) })),
});

const readDependencies = (folder: string, ids: ExampleIds): Example["dependencies"] =>
  readContentFile(join(folder, "dependencies.yaml"), DependenciesFile).dependencies.map(
    ({ from, to, coupling, protocol, tolerated_latency_ms: toleratedLatencyMs }) => ({
      id: ids.dependency(`${from} needs ${to}`),
      fromId: ids.application(from),
      toId: ids.application(to),
      coupling,
      protocol,
      toleratedLatencyMs,
    }),
  );

const readFindings = (
  folder: string,
  ids: ExampleIds,
  role: RoleName,
): Pick<Example, "findings" | "actions"> => {
  const { findings } = readContentFile(join(folder, "findings.yaml"), FindingsFile);
  const authored = findings.map((finding) => ({
    finding,
    authorship: {
      authorId: ids.person(finding.recorded_by),
      recordedAt: `${finding.recorded_on}T16:00:00.000Z`,
    },
  }));
  return {
    findings: authored.map(({ finding, authorship }) => ({
      id: ids.finding(finding.id),
      severity: finding.severity,
      title: finding.title,
      text: finding.text,
      applicationIds: finding.applications.map(ids.application),
      questionIds: finding.questions,
      ...authorship,
    })),
    actions: authored.flatMap(({ finding, authorship }) =>
      finding.actions.map(({ id, title, owner, due, effort_days: effortDays, state }) => ({
        id: ids.action(id),
        findingId: ids.finding(finding.id),
        title,
        owner: role(owner),
        due,
        effortDays,
        state,
        ...authorship,
      })),
    ),
  };
};

const nameOf = (key: string, { people }: EngagementFile): string =>
  people.find(({ id }) => id === key)?.name ?? key;
