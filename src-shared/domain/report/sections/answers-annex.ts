import type { RecordedStatement } from "../../../contract/answers.ts";
import type { ApplicationId } from "../../../contract/ids.ts";
import { statementText } from "../answer-text.ts";
import { cellOf, column, heading, linked, muted, paragraph, plain, row, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { isContradicted } from "../portfolio-facts.ts";
import type { ReportedAnswer } from "../report-input.ts";
import type { Block, Chapter, Row, Run } from "../report.ts";

/** Every answer with its evidence grade, who gave it and the note; contradictions with all their values. */
export const answersAnnex = (context: ReportContext): Chapter => {
  const { applications, answersOf, input, phrases } = context;
  const { annexes } = phrases;
  const without = applications.filter(({ id }) => answersOf(id).length === 0).map(({ facts }) => facts.name);
  return {
    id: sectionBookmark("answers"),
    title: annexes.answers,
    kind: "annex",
    orientation: "portrait",
    blocks:
      input.answers.length === 0
        ? [paragraph("body", annexes.noAnswers)]
        : [
            paragraph("body", annexes.answersIntro),
            ...subject(context, null, annexes.organisation),
            ...applications.flatMap(({ id, facts }) => subject(context, id, facts.name)),
            ...(without.length === 0 ? [] : [paragraph("body", annexes.noOwnAnswers(without))]),
          ],
  };
};

const subject = (context: ReportContext, id: ApplicationId | null, name: string): readonly Block[] => {
  const { answersOf, input, phrases } = context;
  const { annexes } = phrases;
  const answers = answersOf(id);
  if (answers.length === 0) return [];
  const place = new Map(input.pack.questions.map((question, index) => [question.id, index]));
  const placeOf = ({ questionId }: ReportedAnswer): number => place.get(questionId) ?? place.size;
  return [
    heading(3, name),
    table(
      [
        column("", 8),
        column(annexes.question, 20),
        column(annexes.answer, 40),
        column(annexes.gradeShort, 5, "center"),
        column(annexes.source, 27),
      ],
      answers
        .toSorted((one, other) => placeOf(one) - placeOf(other))
        .map((answer) => answerRow(context, answer)),
      { density: "compact" },
    ),
  ];
};

const answerRow = (context: ReportContext, answer: ReportedAnswer): Row => {
  const { phrases, questionName } = context;
  const { alternatives, flagged, inheritedFrom, note, questionId, statement } = answer;
  const statements = isContradicted(answer) ? alternatives : statement ? [statement] : [];
  const said = statements.flatMap((one, place) => statementLines(context, answer, one, place));
  const inherited = inheritedFrom === undefined ? [] : [[muted(phrases.answers.inherited(inheritedFrom))]];
  const noteLines = note.trim() === "" ? [] : [linked(note.trim(), "muted")];
  return row(
    cellOf([[muted(questionId)]]),
    cellOf([[plain(questionName(questionId)), ...(flagged ? [muted(` (${phrases.answers.flagged})`)] : [])]]),
    cellOf([
      ...(said.length === 0 ? [[muted(phrases.answers.noStatement)]] : said),
      ...inherited,
      ...noteLines,
    ]),
    cellOf([[plain(statements.map(({ grade }) => grade ?? "–").join(" / "))]]),
    cellOf(statements.map((one) => [plain(sourceOf(one))])),
  );
};

const statementLines = (
  context: ReportContext,
  answer: ReportedAnswer,
  statement: RecordedStatement,
  place: number,
): readonly (readonly Run[])[] => {
  const { format, phrases, question } = context;
  const { answers } = phrases;
  const mark = isContradicted(answer)
    ? muted(` (${place === 0 ? answers.inForce : answers.alsoSaid})`)
    : undefined;
  const lines = statementText(context, question(answer.questionId), statement).split("\n");
  return [
    ...lines.map((line, index) => [plain(line), ...(mark && index === lines.length - 1 ? [mark] : [])]),
    ...(statement.reason === "" ? [] : [[muted(format.labelled(answers.reason, statement.reason))]]),
  ];
};

/** Who said it, else who recorded it. */
const sourceOf = ({ author, respondent }: RecordedStatement): string => respondent || author;
