import type { ApplicationId } from "../../../contract/ids.ts";
import type { ReportContext } from "../context.ts";
import type { Cover, PageMarks } from "../report.ts";

/** Who it is for, what it is and of which application where it is of one only, in which state, and who stands behind it. */
export const coverOf = (context: ReportContext, applicationId?: ApplicationId): Cover => {
  const { format, input, phrases, text } = context;
  const { client, engagement } = input;
  const { cover } = phrases;
  return {
    kind: cover.kind,
    title: text(engagement.title),
    client: text(client.name),
    facts: [
      { label: cover.engagement, value: engagement.code },
      ...(applicationId === undefined
        ? []
        : [{ label: cover.application, value: context.applicationName(applicationId) }]),
      { label: cover.version, value: versionOf(context) },
      { label: cover.state, value: stateWords(context) },
      { label: cover.classification, value: phrases.classification[engagement.classification] },
      { label: cover.date, value: format.day(input.today) },
      { label: cover.authors, value: orNotRecorded(context, authorsOf(context)) },
      { label: cover.representatives, value: orNotRecorded(context, representativesOf(context)) },
    ],
    notice: engagement.demonstration ? phrases.marks.demonstration : null,
  };
};

/** A copy that was approved counts; a draft goes by its day and its data. */
const versionOf = ({ input, phrases: { cover } }: ReportContext): string => {
  const { review, stamp, today } = input;
  const hash = stamp.inputHash.slice(0, 8);
  return review.approval === null
    ? cover.versionOf(today, hash)
    : cover.numberedVersionOf(review.version, today, hash);
};

const stateWords = ({ format, input: { review }, phrases: { cover } }: ReportContext): string => {
  const state = cover.states[review.state];
  return review.approval === null
    ? state
    : cover.approvedBy(state, review.approval.by, format.day(review.approval.on));
};

/** What every page carries: whose it is, how secret it is, and that it is not final. */
export const marksOf = (context: ReportContext): PageMarks => {
  const { format, input, phrases, text } = context;
  const isFinal = input.review.approval !== null;
  return {
    headerStart: `${text(input.client.name)} · ${input.engagement.code}`,
    headerEnd: phrases.classification[input.engagement.classification],
    footer: isFinal
      ? phrases.marks.finalOf(input.review.version, format.day(input.today))
      : phrases.marks.draftOf(format.day(input.today)),
    watermark: isFinal ? null : phrases.marks.watermark,
    notice: input.engagement.demonstration ? phrases.marks.demonstration : null,
    author: authorsOf(context).join(", ") || "Canopy",
    day: input.today,
  };
};

const authorsOf = ({ input }: ReportContext): readonly string[] =>
  input.people.filter(({ role }) => role === "lead" || role === "consultant").map(({ name }) => name);

/** Named people of the client, else the roles that agreed to the weights. */
const representativesOf = ({ input, text }: ReportContext): readonly string[] => {
  const named = input.people.filter(({ role }) => role === "client").map(({ name }) => name);
  return named.length > 0 ? named : (input.weights?.agreedBy.map(text) ?? []);
};

const orNotRecorded = ({ phrases }: ReportContext, names: readonly string[]): string =>
  names.length === 0 ? phrases.cover.notRecorded : names.join(", ");
