import type { SizedSite } from "../../../contract/plans.ts";
import type { OptionId } from "../../../contract/content.ts";
import { column, heading, list, paragraph, plain, row, strong, table, totalRow, cell } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedApplication } from "../report-input.ts";
import type { Block, Chapter, Row } from "../report.ts";

/** Listings named for one application, at most: the sheet of the application is not a catalogue. */
const mostListings = 3;

/** What the targets must be able to carry, and what the store could offer. */
export const platformsChapter = (context: ReportContext): Chapter => {
  const { platforms } = context.phrases;
  return {
    id: sectionBookmark("platforms"),
    title: platforms.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      heading(2, platforms.privateCloud),
      ...privateCloud(context),
      heading(2, platforms.paas),
      ...paas(context),
      heading(2, platforms.store),
      ...store(context),
    ],
  };
};

/** Where an application goes: what was decided, else what leads. */
export const goesTo =
  ({ input, rowOf }: ReportContext) =>
  ({ id }: Pick<ReportedApplication, "id">): OptionId | null =>
    input.decisions.find(({ applicationId }) => applicationId === id)?.optionId ??
    rowOf(id)?.verdict.optionId ??
    null;

const privateCloud = (context: ReportContext): readonly Block[] => {
  const { format, input, phrases, text } = context;
  const { platforms } = phrases;
  const { all, applicationIds, settings, sites } = input.plans.sizing;
  if (applicationIds.length === 0) return [paragraph("body", platforms.nothingPrivate)];
  const { block, protection, rules } = settings;
  return [
    paragraph(
      "body",
      platforms.hosts(all.size.total, all.size.spare, applicationIds.length, all.machines),
      ...(all.size.limiting === null ? [] : [` ${platforms.limiting[all.size.limiting]}`]),
    ),
    table(
      [
        column(platforms.site, 26),
        column(platforms.machines, 12, "end"),
        column("vCPU", 10, "end"),
        column(platforms.memory, 13, "end"),
        column(platforms.storage, 13, "end"),
        column(platforms.decides, 13),
        column(platforms.hostsColumn, 13, "end"),
      ],
      [
        ...sites.map((site) => siteRow(context, siteName(context, site), site)),
        ...(sites.length > 1 ? [totalOf(context, all)] : []),
      ],
      { caption: platforms.sizingTable, density: "compact" },
    ),
    paragraph(
      "note",
      platforms.assumptions({
        block: text(block.name),
        cores: format.given(block.cores),
        memory: format.given(block.memoryGib),
        basis: platforms.bases[rules.basis],
        growth: format.share(rules.growthPerYear),
        years: format.given(rules.horizonYears),
        ratio: format.given(rules.vcpuPerCore),
        load: format.share(rules.loadLimit),
        protection: protection.name,
        failures: protection.failures,
      }),
      ...(block.sample ? [` ${platforms.sampleBlock}`] : []),
    ),
    ...(all.warnings.length === 0
      ? []
      : [list(all.warnings.map((warning) => [plain(platforms.warnings[warning])]))]),
  ];
};

const siteName = ({ input, phrases, text }: ReportContext, { siteId }: SizedSite): string => {
  const site = input.sites.find(({ id }) => id === siteId);
  return site ? text(site.name) : phrases.platforms.noSite;
};

type Sized = Omit<SizedSite, "siteId">;

const sizedCells = ({ format, phrases }: ReportContext, { demand, machines, size }: Sized): string[] => [
  format.whole(machines),
  format.whole(demand.vcpus),
  format.whole(demand.memoryGib),
  format.points(demand.storageTb),
  size.limiting === null ? "–" : phrases.platforms.resources[size.limiting],
  phrases.platforms.withSpare(size.hosts, size.spare),
];

const siteRow = (context: ReportContext, name: string, sized: Sized): Row =>
  row(name, ...sizedCells(context, sized));

/** One cluster for all: fewer hosts than the sites add up to, since each rounds and spares. */
const totalOf = (context: ReportContext, sized: Sized): Row =>
  totalRow(cell([strong(context.phrases.platforms.oneCluster)]), ...sizedCells(context, sized));

const paas = (context: ReportContext): readonly Block[] => {
  const { applications, phrases, rowOf } = context;
  const { platforms } = phrases;
  const going = applications.filter((one) => goesTo(context)(one) === "paas");
  if (going.length === 0) return [paragraph("body", platforms.nothingPaas)];
  return [
    paragraph("body", platforms.toPaas(going.length)),
    table(
      [
        column(phrases.portfolio.application, 40),
        column(platforms.environment, 22),
        column(platforms.criticality, 18),
        column(phrases.portfolio.verdict, 20),
      ],
      going.map(({ facts, id }) => {
        const level = rowOf(id)?.verdict.level;
        return row(
          facts.name,
          facts.environment === null ? "–" : phrases.environment[facts.environment],
          facts.criticality === null ? "–" : phrases.criticality[facts.criticality],
          level === undefined ? "–" : phrases.levels[level],
        );
      }),
      { caption: platforms.paasTable, density: "compact" },
    ),
  ];
};

const store = (context: ReportContext): readonly Block[] => {
  const { applications, format, input, phrases, text } = context;
  const { platforms } = phrases;
  const going = applications.filter((one) => goesTo(context)(one) === "store");
  if (going.length === 0) return [paragraph("body", platforms.nothingStore)];
  const listingOf = new Map(input.listings.map((listing) => [listing.id, listing]));
  const rows = going.flatMap(({ facts, id }) => {
    const matches = (input.storeMatches.get(id) ?? [])
      .filter(({ coverage }) => coverage !== 0)
      .slice(0, mostListings);
    if (matches.length === 0) return [row(facts.name, platforms.noListing, "–", "–", "–")];
    return matches.map((match, place) => {
      const listing = listingOf.get(match.listingId);
      const name = listing ? `${text(listing.name)} (${listing.publisher.name})` : match.listingId;
      return row(
        place === 0 ? facts.name : "",
        name,
        match.coverage === null ? "–" : format.share(match.coverage),
        phrases.status[match.status],
        format.share(match.evidence),
      );
    });
  });
  return [
    paragraph("body", platforms.toStore(going.length)),
    table(
      [
        column(phrases.portfolio.application, 28),
        column(platforms.listing, 36),
        column(platforms.coverage, 12, "end"),
        column(platforms.gates, 13),
        column(platforms.evidence, 11, "end"),
      ],
      rows,
      { caption: platforms.storeTable, density: "compact" },
    ),
    paragraph("note", platforms.storeNote),
  ];
};
