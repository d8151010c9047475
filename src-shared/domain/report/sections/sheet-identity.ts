import { mayBeShown } from "../../store/offered-listings.ts";
import { muted, paragraph, plain } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedApplication } from "../report-input.ts";
import type { Block, Run } from "../report.ts";

/** What the application is, whose, and what it hangs on. Facts nobody gave are left out. */
export const sheetIdentity = (context: ReportContext, application: ReportedApplication): readonly Block[] => {
  const { phrases, text } = context;
  const { facts } = application;
  const description = text(facts.description);
  const known = knownFacts(context, application).filter(([, value]) => value !== "");
  const runs = known.flatMap(([label, value], place): Run[] => [
    muted(`${place === 0 ? "" : "  ·  "}${label} `),
    plain(value),
  ]);
  const linked = links(context, application);
  const told = description === "" && runs.length === 0 ? phrases.sheet.noFacts : description;
  const sentences = [told, linked].filter((sentence) => sentence !== "");
  return [
    ...(runs.length === 0 ? [] : [paragraph("facts", ...runs)]),
    ...(sentences.length === 0 ? [] : [paragraph("body", sentences.join(" "))]),
  ];
};

const knownFacts = (
  { format, input, phrases, text }: ReportContext,
  { facts }: ReportedApplication,
): readonly (readonly [string, string])[] => {
  const { facts: labels } = phrases.sheet;
  const site = input.sites.find(({ id }) => id === facts.siteId);
  const listing = input.listings.find(({ id }) => id === facts.storeListingId);
  const isShown = listing && mayBeShown(listing, input.engagement);
  return [
    [labels.code, facts.code],
    [labels.owner, text(facts.owner)],
    [labels.criticality, facts.criticality === null ? "" : phrases.criticality[facts.criticality]],
    [labels.environment, facts.environment === null ? "" : phrases.environment[facts.environment]],
    [labels.users, facts.users === null ? "" : format.given(facts.users)],
    [labels.site, site ? text(site.name) : ""],
    [labels.listing, isShown ? text(listing.name) : ""],
  ];
};

const links = (
  { applicationName, format, input, phrases }: ReportContext,
  { id }: ReportedApplication,
): string => {
  const names = (ids: readonly (typeof id)[]): readonly string[] =>
    [...new Set(ids)].map(applicationName).toSorted(format.compare);
  const needs = names(input.dependencies.filter(({ fromId }) => fromId === id).map(({ toId }) => toId));
  const neededBy = names(input.dependencies.filter(({ toId }) => toId === id).map(({ fromId }) => fromId));
  return [
    ...(needs.length === 0 ? [] : [phrases.sheet.needs(needs)]),
    ...(neededBy.length === 0 ? [] : [phrases.sheet.neededBy(neededBy)]),
  ].join(" ");
};
