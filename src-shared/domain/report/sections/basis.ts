import type { Statement } from "../../../contract/answers.ts";
import { cell, column, heading, paragraph, plain, row, strong, table, totalRow } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { isContradicted } from "../portfolio-facts.ts";
import type { ReportedAnswer } from "../report-input.ts";
import type { Block, Chapter } from "../report.ts";

/** What the report rests on: the mandate, who was met, the method in half a page, and the data's quality. */
export const basisChapter = (context: ReportContext): Chapter => {
  const { basis } = context.phrases;
  return {
    id: sectionBookmark("basis"),
    title: basis.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      heading(2, basis.mandate),
      ...mandate(context),
      heading(2, basis.method),
      ...method(context),
      heading(2, basis.quality),
      ...quality(context),
      heading(2, basis.met),
      ...interviews(context),
    ],
  };
};

const mandate = ({ format, input, phrases, text }: ReportContext): readonly Block[] => {
  const { basis } = phrases;
  const { client, engagement } = input;
  const costed = [...input.assessments.values()].filter(({ options }) =>
    options.some(({ contributions }) => contributions.some(({ kind }) => kind === "measured")),
  ).length;
  const period = (): readonly string[] => {
    if (engagement.starts === null) return [];
    const starts = format.day(engagement.starts);
    return [
      engagement.ends === null ? basis.periodFrom(starts) : basis.period(starts, format.day(engagement.ends)),
    ];
  };
  const sentences = [
    basis.asked(text(client.name), text(engagement.title)),
    ...period(),
    basis.covers(input.applications.length, input.serverCount, input.sites.length, input.dependencies.length),
    basis.costed(costed),
  ];
  return [paragraph("body", sentences.join(" "))];
};

const method = (context: ReportContext): readonly Block[] => {
  const { input, phrases, optionName, text, format } = context;
  const { basis } = phrases;
  const { weightProfileId, weights } = input.stamp;
  const profile = input.pack.weight_profiles.find(({ id }) => id === weightProfileId);
  const options = input.pack.options_scored.map(({ id }) => optionName(id));
  const note = input.weights ? text(input.weights.note) : "";
  return [
    paragraph("body", `${basis.methodOptions(options)} ${basis.methodGates}`),
    paragraph("body", basis.methodScore),
    paragraph("body", `${basis.methodRange} ${basis.methodVerdict}`),
    table(
      [column(basis.criterion, 85), column(basis.weight, 15, "end")],
      input.pack.criteria.map(({ id, label, weight }) =>
        row(text(label), format.given(Math.round((weights[id] ?? weight) * 10) / 10)),
      ),
      {
        id: sectionBookmark("weights"),
        caption:
          weightProfileId === null
            ? basis.ownWeights(basis.foundBy[input.weights?.foundBy ?? "profile"])
            : basis.weights(profile ? text(profile.label) : weightProfileId),
        density: "compact",
      },
    ),
    paragraph("note", consent(context), ...(note === "" ? [] : [` ${note}`])),
  ];
};

/** Who agreed to the weights, and when; or that nobody did. */
const consent = ({ format, input, phrases, text }: ReportContext): string => {
  const { basis } = phrases;
  const agreedOn = input.weights?.agreedOn ?? null;
  if (agreedOn !== null)
    return basis.weightsAgreed(format.day(agreedOn), input.weights?.agreedBy.map(text) ?? []);
  return input.stamp.weightProfileId === null ? basis.ownWeightsNotAgreed : basis.weightsNotAgreed;
};

const quality = ({ format, input, phrases, text }: ReportContext): readonly Block[] => {
  const { basis } = phrases;
  if (input.answers.length === 0) return [paragraph("body", basis.noAnswers)];
  const said = input.answers.flatMap(({ statement }) => (statement ? [statement] : []));
  const answered = said.filter(({ state }) => state === "answered");
  const gradeRow = (id: string, meaning: string, count: number) =>
    row(
      cell([strong(id)]),
      meaning,
      String(count),
      format.share(answered.length === 0 ? 0 : count / answered.length),
    );
  const ungraded = answered.filter(({ grade }) => grade === null).length;
  const loose = looseEnds(said, input.answers, basis);
  const coverages = input.rows.map(({ coverage }) => coverage);
  const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length;
  return [
    paragraph(
      "body",
      ...(coverages.length === 0
        ? []
        : [
            basis.coverage(
              format.share(mean),
              format.share(Math.min(...coverages)),
              format.share(Math.max(...coverages)),
            ),
            " ",
          ]),
      ...(loose.length === 0 ? [] : [`${format.list(loose)}.`]),
    ),
    table(
      [
        column(basis.grade, 12),
        column(basis.meaning, 58),
        column(basis.answers, 15, "end"),
        column(basis.shareOfAnswers, 15, "end"),
      ],
      [
        ...input.pack.evidence_grades.map(({ id, label }) =>
          gradeRow(id, text(label), answered.filter(({ grade }) => grade === id).length),
        ),
        ...(ungraded > 0 ? [gradeRow("–", basis.noGrade, ungraded)] : []),
        totalRow(
          "",
          cell([strong(phrases.decision.total)]),
          cell([strong(String(answered.length))]),
          cell([plain("")]),
        ),
      ],
      { caption: basis.gradesTable, density: "compact" },
    ),
  ];
};

/** What needs a person's attention, where there is any of it. */
const looseEnds = (
  said: readonly Statement[],
  answers: readonly ReportedAnswer[],
  basis: ReportContext["phrases"]["basis"],
): readonly string[] => {
  const counts = [
    [said.filter(({ state }) => state === "unknown").length, basis.unknown],
    [said.filter(({ state }) => state === "not_applicable").length, basis.notApplicable],
    [answers.filter(isContradicted).length, basis.conflicts],
    [answers.filter(({ flagged }) => flagged).length, basis.flagged],
  ] as const;
  return counts.flatMap(([count, phrase]) => (count === 0 ? [] : [phrase(count)]));
};

const interviews = ({ format, input, phrases, text }: ReportContext): readonly Block[] => {
  const { basis } = phrases;
  if (input.interviews.length === 0) return [paragraph("body", basis.metNobody)];
  const siteNames = new Map(input.sites.map(({ id, name }) => [id, text(name)]));
  const peopleNames = new Map(input.people.map(({ id, name }) => [id, name]));
  return [
    table(
      [
        column(basis.day, 17),
        column(basis.site, 21),
        column(basis.subject, 22),
        column(basis.present, 24),
        column(basis.consultants, 16),
      ],
      input.interviews
        .toSorted((one, other) => one.day.localeCompare(other.day))
        .map(({ day, siteId, subject, presentRoles, consultantIds }) =>
          row(
            format.day(day),
            siteId === null ? "" : (siteNames.get(siteId) ?? ""),
            text(subject),
            presentRoles.map(text).join(", "),
            consultantIds.map((id) => peopleNames.get(id) ?? "").join(", "),
          ),
        ),
      { caption: basis.metTable, density: "compact" },
    ),
  ];
};
