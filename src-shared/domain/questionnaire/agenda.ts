import type { Answer } from "../../contract/answers.ts";
import type { Archetype } from "../../contract/archetypes.ts";
import type { Pack, Question } from "../../contract/content.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import type { AgendaRole, Interview } from "../../contract/interviews.ts";
import { archetypeByApplication, inheritedAnswers } from "./archetypes.ts";
import { createSituation, isInPlay } from "./situation.ts";
import type { StandingAnswer } from "./situation.ts";
import { isUnsaid } from "./unsaid.ts";

type Role = Exclude<AgendaRole, "other">;

/**
 * What each role is asked about, in the order in which a conversation with it goes best: what it knows by
 * heart first, what it has to look up last. Several roles may know one dimension; none is left out.
 */
const dimensionsByRole: Readonly<Record<Role, readonly string[]>> = {
  cio: ["ST", "GO", "PK", "PE", "BF", "CO", "ABV"],
  security: ["SE", "CO", "DCL", "DLO", "DSE", "DPR", "DHE", "DST", "DFI", "DNI"],
  finance: ["BF", "GO", "AEC", "ABV"],
  owner: ["AID", "ABV", "ASD", "AEC", "AIN", "DCL", "DRT", "DEX"],
  operations: ["OP", "PL", "ITE", "ISZ", "ATE", "AIN", "IRE", "IFA"],
};

/** Who is asked about a dimension that the table does not name, by what its questions are about. */
const roleByScope: Readonly<Record<Question["scope"], Role>> = {
  organisation: "cio",
  application: "owner",
  workload: "operations",
  data: "security",
};

const named = new Set(Object.values(dimensionsByRole).flat());

/** The sections that a role is asked about, in order; whoever has no role of these may be asked everything. */
export const sectionsOfRole = ({ dimensions, questions }: Pack, role: AgendaRole): readonly string[] => {
  const asked = dimensions
    .map(({ id }) => ({ id, scope: questions.find(({ dimension }) => dimension === id)?.scope }))
    .filter(({ scope }) => scope !== undefined);
  if (role === "other") return asked.map(({ id }) => id);
  const known = dimensionsByRole[role].filter((id) => asked.some((one) => one.id === id));
  const others = asked.filter(
    ({ id, scope }) => !named.has(id) && scope !== undefined && roleByScope[scope] === role,
  );
  return [...known, ...others.map(({ id }) => id)];
};

/** One section, asked about the organisation (null) or about one application. */
export interface AgendaItem {
  readonly applicationId: ApplicationId | null;
  readonly sectionId: string;
  readonly questions: readonly Question[];
}

/**
 * The agenda of an interview: first what concerns the organisation, then one application after the other,
 * each in the order of the role. Sections chosen by hand take the place of those of the role.
 */
export const planAgenda = (
  pack: Pack,
  { role, sectionIds, applicationIds }: Pick<Interview, "role" | "sectionIds" | "applicationIds">,
): readonly AgendaItem[] => {
  const sections = sectionIds.length > 0 ? sectionIds : sectionsOfRole(pack, role);
  const itemsAbout = (applicationId: ApplicationId | null): readonly AgendaItem[] =>
    sections.flatMap((sectionId) => {
      const questions = pack.questions.filter(
        ({ dimension, scope }) =>
          dimension === sectionId && (scope === "organisation") === (applicationId === null),
      );
      return questions.length === 0 ? [] : [{ applicationId, sectionId, questions }];
    });
  // Somebody of no role was invited for the applications, where there are any.
  const leavesOut = role === "other" && sectionIds.length === 0 && applicationIds.length > 0;
  return [...(leavesOut ? [] : [null]), ...applicationIds].flatMap(itemsAbout);
};

const minutesByType: Readonly<Record<Question["type"], number>> = {
  yesno: 0.5,
  date: 0.5,
  single: 1,
  scale: 1,
  number: 1,
  multi: 1.5,
  text: 2,
  table: 5,
};

/** What asking takes, by experience: reading out, an answer, a word about where it can be seen. */
export const minutesOf = (questions: readonly Question[]): number =>
  Math.ceil(questions.reduce((sum, { type }) => sum + minutesByType[type], 0));

export interface AgendaProgress {
  readonly item: AgendaItem;
  /** Those that apply, as far as the answers say. */
  readonly asked: readonly Question[];
  readonly open: readonly Question[];
}

type GivenAnswer = StandingAnswer &
  Pick<Answer, "applicationId" | "archetypeId" | "questionId" | "recordedAt">;

/**
 * What of an agenda applies and is still open, seen through all answers of the engagement. What an
 * application takes from its archetype counts as answered, as it does in its score.
 */
export const progressOfAgenda = (
  { questions }: Pack,
  items: readonly AgendaItem[],
  answers: readonly GivenAnswer[],
  archetypes: readonly Archetype[],
): readonly AgendaProgress[] => {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const archetypeOf = archetypeByApplication(archetypes);
  const ofOrganisation = answers.filter(
    ({ applicationId, archetypeId }) => applicationId === null && archetypeId === null,
  );
  const said = answers.map((answer) => ({ ...answer, statement: isUnsaid(answer) ? undefined : answer }));
  const answersFor = (id: ApplicationId): readonly GivenAnswer[] => {
    const archetype = archetypeOf.get(id);
    const own = said.filter(({ applicationId }) => applicationId === id);
    const ofArchetype = archetype ? said.filter(({ archetypeId }) => archetypeId === archetype.id) : [];
    return [...own, ...inheritedAnswers(own, ofArchetype)];
  };
  return items.map((item) => {
    const own = item.applicationId === null ? [] : answersFor(item.applicationId);
    const given = new Map([...ofOrganisation, ...own].map((answer) => [answer.questionId, answer]));
    const situation = createSituation(questionById, given);
    const isSetAside = ({ id }: Question): boolean => given.get(id)?.state === "not_applicable";
    return {
      item,
      asked: item.questions.filter((one) => isSetAside(one) || isInPlay(situation, one.id)),
      open: item.questions.filter(({ id }) => isInPlay(situation, id) && situation.valueOf(id) === undefined),
    };
  });
};
