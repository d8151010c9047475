import type { PersonId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { Example, ExampleAnswer } from "../../src-shared/domain/questionnaire/example.ts";

/** The inventory that the servers of an example come from, as importers name their sources. */
const source = "facts/example" as const;

/** Everything an example says, as the changes its people made, each with its author and time. */
export const exampleChanges = (example: Example): readonly Change[] => [
  ...frameChanges(example),
  ...inventoryChanges(example),
  ...example.answers.flatMap((answer) => answerChanges(answer, example)).toSorted(bySayingTime),
  ...conclusionChanges(example),
  ...deskChanges(example),
];

interface Said {
  readonly engagementId: Example["engagement"]["id"];
  readonly kind: "set";
  readonly actorId?: PersonId;
  readonly saidAt?: string;
}

const bySayingTime = (a: Change, b: Change): number => (a.saidAt ?? "").localeCompare(b.saidAt ?? "");

/** What was set up on the first morning; the lead did it. */
const onFirstDay = ({ engagement, people }: Example): Said => {
  const lead = people.find(({ role }) => role === "lead");
  return {
    engagementId: engagement.id,
    kind: "set",
    ...(lead && { actorId: lead.id }),
    ...(engagement.starts !== null && { saidAt: `${engagement.starts}T06:30:00.000Z` }),
  };
};

const frameChanges = (example: Example): readonly Change[] => {
  const said = onFirstDay(example);
  const { id: clientId, ...client } = example.client;
  const { id: engagementId, ...engagement } = example.engagement;
  return [
    ...example.people.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "person",
      entityId: id,
      field: "profile",
      value,
    })),
    { ...said, entityType: "client", entityId: clientId, field: "profile", value: client },
    { ...said, entityType: "engagement", entityId: engagementId, field: "profile", value: engagement },
    { ...said, entityType: "engagement", entityId: engagementId, field: "weights", value: example.weights },
    ...example.sites.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "site",
      entityId: id,
      field: "profile",
      value,
    })),
    ...example.interviews.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "interview",
      entityId: id,
      field: "profile",
      value,
    })),
    ...example.optionProfiles.map((value): Change => ({
      ...said,
      entityType: "optionProfile",
      entityId: `${engagementId}/${value.optionId}`,
      field: "profile",
      value,
    })),
  ];
};

const deskChanges = (example: Example): readonly Change[] => {
  const said = { ...onFirstDay(example), field: "profile" } as const;
  return [
    ...example.contacts.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "contact",
      entityId: id,
      value,
    })),
    ...example.deliverables.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "deliverable",
      entityId: id,
      value,
    })),
    ...example.decisionRequests.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "decisionRequest",
      entityId: id,
      value,
    })),
    ...example.workEntries.map(({ id, ...value }): Change => ({
      ...said,
      saidAt: `${value.day}T16:30:00.000Z`,
      entityType: "workEntry",
      entityId: id,
      value,
    })),
    ...example.parkedItems.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "parkedItem",
      entityId: id,
      value,
    })),
  ];
};

const inventoryChanges = (example: Example): readonly Change[] => {
  const said = onFirstDay(example);
  return [
    ...example.applications.flatMap(({ id, facts, costs }): readonly Change[] => [
      { ...said, entityType: "application", entityId: id, field: "edits", value: facts },
      ...(Object.keys(costs).length > 0
        ? [{ ...said, entityType: "application", entityId: id, field: "costs", value: costs } as const]
        : []),
    ]),
    ...example.servers.flatMap(({ id, key, facts, assignedTo }): readonly Change[] => [
      {
        ...said,
        entityType: "server",
        entityId: id,
        field: source,
        value: { key, facts, vanished: false },
      },
      ...(assignedTo
        ? [
            {
              ...said,
              entityType: "server",
              entityId: id,
              field: "assignment",
              value: { applicationId: assignedTo },
            } as const,
          ]
        : []),
    ]),
    ...example.dependencies.map(({ id, ...value }): Change => ({
      ...said,
      entityType: "dependency",
      entityId: id,
      field: "profile",
      value,
    })),
  ];
};

/** A second statement was made without having seen the first: both stand until a person settles it. */
const answerChanges = (
  { applicationId, questionId, statements, note }: ExampleAnswer,
  { engagement }: Example,
): readonly Change[] => {
  const entityId = `${applicationId ?? engagement.id}/${questionId}`;
  const last = statements.at(-1);
  return [
    ...statements.map(({ authorId, recordedAt, ...value }, index): Change => ({
      engagementId: engagement.id,
      entityType: "answer",
      entityId,
      field: "statement",
      kind: "set",
      value,
      actorId: authorId,
      saidAt: recordedAt,
      ...(index > 0 && { beside: true }),
    })),
    ...(note !== "" && last
      ? [
          {
            engagementId: engagement.id,
            entityType: "answer",
            entityId,
            field: "note",
            kind: "set",
            value: note,
            actorId: last.authorId,
            saidAt: last.recordedAt,
          } as const,
        ]
      : []),
  ];
};

const conclusionChanges = (example: Example): readonly Change[] => {
  const lead = onFirstDay(example);
  return [
    ...example.findings.map(({ id, authorId, recordedAt, ...value }): Change => ({
      ...lead,
      actorId: authorId,
      saidAt: recordedAt,
      entityType: "finding",
      entityId: id,
      field: "profile",
      value,
    })),
    ...example.actions.map(({ id, authorId, recordedAt, ...value }): Change => ({
      ...lead,
      actorId: authorId,
      saidAt: recordedAt,
      entityType: "action",
      entityId: id,
      field: "profile",
      value,
    })),
    ...example.decisions.map(({ applicationId, ...value }): Change => ({
      ...lead,
      saidAt: `${value.decidedOn}T15:00:00.000Z`,
      entityType: "decision",
      entityId: applicationId,
      field: "profile",
      value,
    })),
  ];
};
