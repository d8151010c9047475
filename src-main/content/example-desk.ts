import { join } from "node:path";
import type { Person } from "../../src-shared/contract/engagements.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import type { Example } from "../../src-shared/domain/questionnaire/example.ts";
import { DeskFile } from "./example-files.ts";
import type { ExampleIds } from "./example-ids.ts";
import { readContentFile } from "./read-content-file.ts";

interface DeskContext {
  readonly folder: string;
  readonly ids: ExampleIds;
  /** What people write at the desk is kept in one language: that of the report. */
  readonly language: Language;
  readonly roleName: (role: string) => string;
  readonly people: readonly Person[];
}

type Desk = Pick<Example, "contacts" | "deliverables" | "decisionRequests" | "workEntries" | "parkedItems">;

/** Contacts, what is owed and asked for, days, and what came up in interviews. */
export const readExampleDesk = ({ folder, ids, language, roleName, people }: DeskContext): Desk => {
  const desk = readContentFile(join(folder, "desk.yaml"), DeskFile);
  return {
    contacts: desk.contacts.map(({ id, title, site, stakeholder, note, ...contact }) => ({
      ...contact,
      id: ids.contact(id),
      jobTitle: roleName(title),
      siteId: ids.site(site),
      isStakeholder: stakeholder,
      note: note[language],
    })),
    deliverables: desk.deliverables.map(({ id, title, owner, ...deliverable }) => ({
      ...deliverable,
      id: ids.deliverable(id),
      title: title[language],
      owner: people.find((person) => person.id === ids.person(owner))?.name ?? owner,
    })),
    decisionRequests: desk.decision_requests.map(({ id, title, by, outcome, ...request }) => ({
      ...request,
      id: ids.decisionRequest(id),
      title: title[language],
      decidedBy: roleName(by),
      outcome: outcome[language],
    })),
    workEntries: desk.work.map(({ id, person, note, ...entry }) => ({
      ...entry,
      id: ids.workEntry(id),
      personId: ids.person(person),
      note: note[language],
    })),
    parkedItems: desk.parked.map(({ id, interview, application, question, done, text }) => ({
      id: ids.parkedItem(id),
      interviewId: ids.interview(interview),
      applicationId: application === null ? null : ids.application(application),
      questionId: question,
      text: text[language],
      done,
    })),
  };
};
