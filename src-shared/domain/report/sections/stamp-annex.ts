import { column, paragraph, row, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Chapter } from "../report.ts";

/** What it takes to compute the same figures again, and what the pack's authors say of their work. */
export const stampAnnex = (context: ReportContext): Chapter => {
  const { format, input, phrases, text } = context;
  const { annexes } = phrases;
  const { stamp, pack } = input;
  const simulation = [...input.assessments.values()].find((one) => one.simulation !== null)?.simulation;
  const profile = pack.weight_profiles.find(({ id }) => id === stamp.weightProfileId);
  return {
    id: sectionBookmark("stamp"),
    title: annexes.stamp,
    kind: "annex",
    orientation: "portrait",
    blocks: [
      paragraph("body", annexes.stampIntro),
      table(
        [column(annexes.stampItem, 30), column(annexes.stampValue, 70)],
        [
          row(annexes.pack, `${stamp.pack.id} ${stamp.pack.version}`),
          row(annexes.engine, stamp.engine),
          row(
            annexes.weightProfile,
            profile ? text(profile.label) : (stamp.weightProfileId ?? ownWeights(context)),
          ),
          row(annexes.inputHash, stamp.inputHash),
          row(annexes.reportDay, format.day(input.today)),
          row(annexes.answerCount, format.given(input.answers.length)),
        ],
      ),
      paragraph(
        "body",
        simulation
          ? annexes.simulation(format.given(simulation.iterations), format.given(simulation.seed))
          : annexes.noSimulation,
      ),
      paragraph("note", format.labelled(annexes.packNote, text(pack.catalogue.note))),
    ],
  };
};

/** Weights that are no profile's have no name: their points say what they are. */
const ownWeights = ({ format, input, phrases, text }: ReportContext): string => {
  const points = input.pack.criteria.map(({ id, label }) =>
    format.labelled(text(label), format.given(Math.round((input.stamp.weights[id] ?? 0) * 1000) / 1000)),
  );
  return format.labelled(phrases.annexes.ownWeights, format.clauses(points));
};
