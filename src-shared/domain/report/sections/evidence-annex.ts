import { bookmarkOf, sectionBookmark } from "../bookmarks.ts";
import { column, heading, paragraph, row, table } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedAttachment } from "../report-input.ts";
import type { Block, Chapter } from "../report.ts";

/** What was photographed and collected, as far as it was meant for the report. None: no annex. */
export const evidenceAnnex = (context: ReportContext): readonly Chapter[] => {
  const { input, phrases } = context;
  const { evidence } = phrases;
  if (input.attachments.length === 0) return [];
  const pictures = input.attachments.filter(({ size }) => size !== null);
  const files = input.attachments.filter(({ size }) => size === null);
  return [
    {
      id: sectionBookmark("evidence"),
      title: evidence.title,
      kind: "annex",
      orientation: "portrait",
      blocks: [
        paragraph("body", evidence.intro),
        ...pictures.flatMap((picture) => shown(context, picture)),
        ...(files.length === 0
          ? []
          : [
              ...(pictures.length === 0 ? [] : [heading(2, evidence.files)]),
              paragraph("body", evidence.filesIntro),
              fileTable(context, files),
            ]),
      ],
    },
  ];
};

const shown = (context: ReportContext, { attachment, size }: ReportedAttachment): readonly Block[] => {
  if (size === null) return [];
  const { caption, fileName, id, mediaType, sha256 } = attachment;
  return [
    {
      kind: "picture",
      id: bookmarkOf("picture", id),
      caption: caption || fileName,
      description: caption || fileName,
      sha256,
      form: mediaType === "image/jpeg" ? "jpg" : "png",
      ...size,
    },
    paragraph("note", factsOf(context, attachment)),
  ];
};

/** When it was so, and what it is evidence for. */
const factsOf = (context: ReportContext, attachment: ReportedAttachment["attachment"]): string => {
  const { format, phrases } = context;
  const { evidence } = phrases;
  const { factDay } = attachment;
  return [
    ...(factDay === null ? [] : [evidence.of(format.day(factDay))]),
    evidence.about(aboutOf(context, attachment)),
  ].join(" ");
};

const aboutOf = (
  { applicationName, input, phrases, questionName, text }: ReportContext,
  { applicationId, findingId, questionId }: ReportedAttachment["attachment"],
): string => {
  const finding = input.findings.find(({ id }) => id === findingId);
  return [
    applicationId === null ? phrases.annexes.organisation : applicationName(applicationId),
    ...(questionId === null ? [] : [`${questionName(questionId)} (${questionId})`]),
    ...(finding ? [text(finding.title)] : []),
  ].join(", ");
};

const fileTable = (context: ReportContext, files: readonly ReportedAttachment[]): Block => {
  const { format, phrases } = context;
  const { evidence } = phrases;
  return table(
    [
      column(evidence.shows, 38),
      column(evidence.day, 16),
      column(evidence.concerns, 24),
      column(evidence.file, 22),
    ],
    files.map(({ attachment }) =>
      row(
        attachment.caption || evidence.noCaption,
        attachment.factDay === null ? "–" : format.day(attachment.factDay),
        aboutOf(context, attachment),
        attachment.fileName,
      ),
    ),
    { density: "compact" },
  );
};
