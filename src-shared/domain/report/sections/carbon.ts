import { sourceIn } from "../../figure-source.ts";
import { embodiedCarbon, embodiedPerYear } from "../../carbon/embodied-carbon.ts";
import { cell, column, paragraph, row, strong, table, totalRow } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Block, Chapter } from "../report.ts";

const parts = ["cpuKwh", "memoryKwh", "storageKwh", "networkKwh", "machinesKwh", "buildingKwh"] as const;

/** Electricity of what moves, today and after it; making the hardware stands apart, as it is counted otherwise. */
export const carbonChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  return {
    id: sectionBookmark("carbon"),
    title: phrases.carbon.title,
    kind: "chapter",
    orientation: "portrait",
    blocks:
      input.plans.carbon.machines === 0
        ? [paragraph("body", phrases.carbon.none)]
        : [...operating(context), ...embodied(context)],
  };
};

const operating = ({ format, input, language, phrases }: ReportContext): readonly Block[] => {
  const { carbon } = phrases;
  const { after, factors, grid, machines, settings, targetGrid, today } = input.plans.carbon;
  const gridSet = factors.grids.find(({ id }) => id === settings.gridId);
  const yearOf = (year: number | null): string => (year === null ? carbon.noYear : String(year));
  const saved = today.kg === 0 ? null : 1 - after.kg / today.kg;
  return [
    paragraph(
      "lead",
      carbon.reads(machines, format.points(today.kg / 1000), format.points(after.kg / 1000)),
      ...(saved === null
        ? []
        : [` ${saved >= 0 ? carbon.less(format.share(saved)) : carbon.more(format.share(-saved))}`]),
    ),
    table(
      [column(carbon.part, 50), column(carbon.today, 25, "end"), column(carbon.after, 25, "end")],
      [
        ...parts.map((part) => row(carbon.parts[part], format.whole(today[part]), format.whole(after[part]))),
        totalRow(
          cell([strong(carbon.emitted)]),
          cell([strong(format.whole(today.kg))]),
          cell([strong(format.whole(after.kg))]),
        ),
      ],
      { caption: carbon.table, density: "compact" },
    ),
    paragraph(
      "note",
      carbon.factors({
        source: gridSet ? sourceIn(language, gridSet.source) : settings.gridId,
        country: settings.country,
        grams: format.given(grid.gramsPerKwh),
        year: yearOf(grid.year),
        targetCountry: settings.targetCountry,
        targetGrams: format.given(targetGrid.gramsPerKwh),
        targetYear: yearOf(targetGrid.year),
        pue: format.given(settings.pue),
        targetPue: format.given(settings.targetPue),
      }),
    ),
  ];
};

/** The hosts of the private cloud as sized; what the store and the PaaS run on is not ours to count. */
const embodied = ({ format, input, phrases }: ReportContext): readonly Block[] => {
  const { carbon } = phrases;
  const { all, settings } = input.plans.sizing;
  const { embodied: factors } = input.plans.carbon.factors;
  if (all.size.total === 0) return [];
  const host = embodiedCarbon(
    { memoryGb: settings.block.memoryGib, extraCpus: 0, hdds: 0, ssds: 0, gpus: 0 },
    factors,
  );
  return [
    paragraph(
      "body",
      carbon.embodied(
        all.size.total,
        format.points((all.size.total * embodiedPerYear(host, factors)) / 1000),
        format.given(factors.lifeYears),
      ),
    ),
  ];
};
