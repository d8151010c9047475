import { z } from "zod";
import { row } from "./problem-row.ts";
import type { Row } from "./problem-row.ts";
import { ReviewRefusal, refusalSentences } from "./review-refusals.ts";
import { storeProblems } from "./store-problems.ts";

const nothing = z.object({});

/**
 * Every way a Canopy procedure can fail on purpose, one row per code. Add a row here before throwing
 * something new; a code is never renamed and never used again for something else.
 */
const rows = {
  ...storeProblems,
  "input.invalid": row({
    status: 400,
    details: z.object({ issues: z.array(z.string()) }),
    text: {
      en: ({ issues }) => `The request was not understood: ${issues.join("; ")}.`,
      fr: ({ issues }) => `La demande n’a pas été comprise : ${issues.join(" ; ")}.`,
    },
  }),
  "procedure.unknown": row({
    status: 404,
    details: z.object({ name: z.string() }),
    text: {
      en: ({ name }) => `There is no procedure named ${name}.`,
      fr: ({ name }) => `Il n’existe pas de procédure nommée ${name}.`,
    },
  }),
  "engagement.unknown": row({
    status: 404,
    details: z.object({ engagement: z.string() }),
    text: {
      en: ({ engagement }) => `Engagement ${engagement} is not on this machine.`,
      fr: ({ engagement }) => `La mission ${engagement} n’est pas sur cette machine.`,
    },
  }),
  "engagement.codeTaken": row({
    status: 409,
    details: z.object({ code: z.string() }),
    text: {
      en: ({ code }) => `Another engagement already has the code ${code}; choose another.`,
      fr: ({ code }) => `Une autre mission porte déjà le code ${code} ; choisissez-en un autre.`,
    },
  }),
  "application.unknown": row({
    status: 404,
    details: z.object({ application: z.string() }),
    text: {
      en: ({ application }) => `Application ${application} is not part of this engagement.`,
      fr: ({ application }) => `L’application ${application} ne fait pas partie de cette mission.`,
    },
  }),
  "question.unknown": row({
    status: 404,
    details: z.object({ questionId: z.string() }),
    text: {
      en: ({ questionId }) => `The questionnaire pack has no question ${questionId}.`,
      fr: ({ questionId }) => `Le référentiel ne contient pas de question ${questionId}.`,
    },
  }),
  "answer.invalid": row({
    status: 422,
    details: z.object({ questionId: z.string(), expected: z.object({ en: z.string(), fr: z.string() }) }),
    text: {
      en: ({ questionId, expected }) => `The answer to ${questionId} does not fit: expected ${expected.en}.`,
      fr: ({ questionId, expected }) =>
        `La réponse à ${questionId} ne convient pas : attendu ${expected.fr}.`,
    },
  }),
  "report.otherEngagement": row({
    status: 409,
    details: z.object({ file: z.string(), engagement: z.string() }),
    text: {
      en: ({ engagement, file }) => `${file} is the report of another engagement (${engagement}).`,
      fr: ({ engagement, file }) => `${file} est le rapport d’une autre mission (${engagement}).`,
    },
  }),
  "review.refused": row({
    status: 409,
    details: z.object({ refusal: ReviewRefusal }),
    text: {
      en: ({ refusal }) => refusalSentences.en[refusal],
      fr: ({ refusal }) => refusalSentences.fr[refusal],
    },
  }),
  "import.unknown": row({
    status: 404,
    details: z.object({ importId: z.string() }),
    text: {
      en: ({ importId }) => `There is no import ${importId} in this engagement.`,
      fr: ({ importId }) => `Il n’y a pas d’import ${importId} dans cette mission.`,
    },
  }),
  "record.unknown": row({
    status: 404,
    details: z.object({ noun: z.string(), id: z.string() }),
    text: {
      en: ({ noun, id }) => `There is no ${noun} ${id} in this engagement.`,
      fr: ({ noun, id }) => `Cette mission ne contient pas l’élément ${noun} ${id}.`,
    },
  }),
  "weights.unknown": row({
    status: 404,
    details: z.object({ profileId: z.string() }),
    text: {
      en: ({ profileId }) => `The questionnaire pack has no weight profile ${profileId}.`,
      fr: ({ profileId }) => `Le référentiel ne contient pas de profil de pondération ${profileId}.`,
    },
  }),
  "weights.invalid": row({
    status: 422,
    details: z.object({ wrong: z.string() }),
    text: {
      en: ({ wrong }) =>
        `Each criterion needs its weight and no other does, 100 points in all; not so: ${wrong}.`,
      fr: ({ wrong }) =>
        `Chaque critère a son poids, et lui seul, pour 100 points en tout ; à revoir : ${wrong}.`,
    },
  }),
  "matrix.invalid": row({
    status: 422,
    details: z.object({ reason: z.object({ en: z.string(), fr: z.string() }) }),
    text: {
      en: ({ reason }) => `These figures can't be compared: ${reason.en}.`,
      fr: ({ reason }) => `Ces chiffres ne peuvent pas être comparés : ${reason.fr}.`,
    },
  }),
  "decision.reasonMissing": row({
    status: 422,
    details: nothing,
    text: {
      en: () => "This decision differs from the verdict: say why.",
      fr: () => "Cette décision diffère du verdict : indiquez pourquoi.",
    },
  }),
  "file.unreadable": row({
    status: 422,
    details: z.object({ file: z.string(), reason: z.object({ en: z.string(), fr: z.string() }) }),
    text: {
      en: ({ file, reason }) => `${file} can't be read: ${reason.en}.`,
      fr: ({ file, reason }) => `${file} ne peut pas être lu : ${reason.fr}.`,
    },
  }),
  "file.unknown": row({
    status: 404,
    details: z.object({ fileId: z.string() }),
    text: {
      en: ({ fileId }) => `File ${fileId} is no longer here; choose it again.`,
      fr: ({ fileId }) => `Le fichier ${fileId} n’est plus disponible ; choisissez-le à nouveau.`,
    },
  }),
  "file.tooLarge": row({
    status: 413,
    details: z.object({ file: z.string(), limitMib: z.number() }),
    text: {
      en: ({ file, limitMib }) => `${file} is larger than ${limitMib} MiB, the most that is taken.`,
      fr: ({ file, limitMib }) => `${file} dépasse ${limitMib} Mio, la taille maximale acceptée.`,
    },
  }),
  "pack.unknown": row({
    status: 404,
    details: z.object({ pack: z.string() }),
    text: {
      en: ({ pack }) => `The questionnaire pack ${pack} is not on this machine.`,
      fr: ({ pack }) => `Le référentiel ${pack} n’est pas sur cette machine.`,
    },
  }),
  "pack.invalid": row({
    status: 422,
    details: z.object({ errors: z.array(z.string()) }),
    text: {
      en: ({ errors }) => `The questionnaire pack has errors: ${errors.join("; ")}.`,
      fr: ({ errors }) => `Le référentiel contient des erreurs : ${errors.join(" ; ")}.`,
    },
  }),
  "example.unknown": row({
    status: 404,
    details: z.object({ exampleId: z.string() }),
    text: {
      en: ({ exampleId }) => `There is no worked example ${exampleId}.`,
      fr: ({ exampleId }) => `Il n’existe pas d’exemple ${exampleId}.`,
    },
  }),
  "job.unknown": row({
    status: 404,
    details: z.object({ jobId: z.string() }),
    text: {
      en: ({ jobId }) => `There is no job ${jobId}.`,
      fr: ({ jobId }) => `Il n’y a pas de tâche ${jobId}.`,
    },
  }),
  "job.cancelled": row({
    status: 409,
    details: nothing,
    text: { en: () => "The job was cancelled.", fr: () => "La tâche a été annulée." },
  }),
  "change.tooLarge": row({
    status: 413,
    details: z.object({ limitKib: z.number() }),
    text: {
      en: ({ limitKib }) =>
        `This value is larger than ${limitKib} KiB, the most that one answer or note takes. Attach it as a file.`,
      fr: ({ limitKib }) =>
        `Cette valeur dépasse ${limitKib} Kio, la taille maximale d’une réponse ou d’une note. Joignez-la sous forme de fichier.`,
    },
  }),
  internal: row({
    status: 500,
    details: z.object({ incident: z.string() }),
    text: {
      en: ({ incident }) => `Something went wrong in Canopy Assess. Quote incident ${incident} for help.`,
      fr: ({ incident }) =>
        `Une erreur s’est produite dans Canopy Assess. Citez l’incident ${incident} pour obtenir de l’aide.`,
    },
  }),
} as const;

export type ProblemCode = keyof typeof rows;
export type ProblemDetails<Code extends ProblemCode> = z.output<(typeof rows)[Code]["details"]>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a closed const
export const problemCodes = Object.keys(rows) as ProblemCode[];

/** The one error class of the code base; anything else that is thrown is a bug. Its message is English. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly details: unknown;
  readonly status: number;

  constructor(code: ProblemCode, details: unknown, options?: ErrorOptions) {
    super(problemSentence(code, details, "en"), options);
    this.code = code;
    this.details = details;
    this.status = rows[code].status;
  }
}

/** Usage: `throw problem("engagement.unknown", { engagement })`. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  details: ProblemDetails<Code>,
  options?: ErrorOptions,
): Problem => new Problem(code, details, options);

/** Rebuilds a problem that arrived as data, checking its details on the way. */
export const reviveProblem = (code: ProblemCode, details: unknown): Problem => new Problem(code, details);

/** What a person reads; throws when the details are not those of the code. */
export const problemSentence = (code: ProblemCode, details: unknown, language: "en" | "fr"): string => {
  // The row is one of many; only its own schema knows what its text accepts.
  const { details: schema, text } = rows[code] as Row<z.ZodType>;
  return text[language](schema.parse(details));
};
