import type { SizingResource, SizingWarning } from "../../../contract/sizing.ts";
import type { BrokenWaveRule } from "../../../contract/waves.ts";
import type { Format } from "../formatting.ts";

/** What a rule that a wave plan does not keep is told with. */
export interface BrokenRuleFacts {
  readonly names: readonly string[];
  readonly wave: number;
  readonly otherWave: number;
  readonly allowed: string | null;
  readonly actual: string | null;
  readonly day: string;
}

export interface SizingFacts {
  readonly block: string;
  readonly cores: string;
  readonly memory: string;
  readonly basis: string;
  readonly growth: string;
  readonly years: string;
  readonly ratio: string;
  readonly load: string;
  readonly protection: string;
  readonly failures: number;
}

export interface CarbonFacts {
  readonly source: string;
  readonly country: string;
  readonly grams: string;
  readonly year: string;
  readonly targetCountry: string;
  readonly targetGrams: string;
  readonly targetYear: string;
  readonly pue: string;
  readonly targetPue: string;
}

/** The words of the targets, the business case, carbon and the waves. */
export const enPlans = ({ counted, either, list }: Format) => ({
  platforms: {
    title: "Target platforms",
    privateCloud: "Private cloud",
    nothingPrivate: "No application goes to the private cloud, so there is nothing to size.",
    hosts: (total: number, spare: number, applications: number, machines: number) =>
      `The private cloud takes ${counted(total, "host", "hosts")}, ${spare} of them spare, for ${counted(machines, "machine", "machines")} of ${counted(applications, "application", "applications")}, as one cluster.`,
    limiting: {
      cpu: "Processors decide how many.",
      memory: "Memory decides how many.",
      storage: "Storage decides how many.",
    } satisfies Record<SizingResource, string>,
    resources: { cpu: "processors", memory: "memory", storage: "storage" } satisfies Record<
      SizingResource,
      string
    >,
    site: "Site",
    noSite: "Without a site",
    oneCluster: "One cluster for all",
    machines: "Machines",
    memory: "Memory, GiB",
    storage: "Storage, TB",
    decides: "Decided by",
    hostsColumn: "Hosts",
    withSpare: (hosts: number, spare: number) => `${hosts} + ${spare}`,
    sizingTable: "Demand of today and hosts by site (hosts + spare)",
    bases: { allocated: "what is allocated", performance: "what is used, where it was measured" },
    assumptions: (facts: SizingFacts) =>
      `Host: ${facts.block}, ${facts.cores} cores and ${facts.memory} GiB. Worked out from ${facts.basis}; growth of ${facts.growth} a year over ${facts.years} years; ${facts.ratio} vCPU per core; ${facts.load} of a cluster in use at most; storage protected by ${facts.protection}, which survives ${counted(facts.failures, "failure", "failures")}.`,
    sampleBlock: "The host is a sample, not an offer: the client’s own replaces it.",
    warnings: {
      ratioHigh: "More vCPU per core than usual: watch how long machines wait.",
      ratioTooHighForVital: "More vCPU per core than vital applications bear.",
      unmeasured: "Some machines were never measured and count as allocated.",
    } satisfies Record<SizingWarning, string>,
    paas: "PaaS",
    nothingPaas: "No application goes to the PaaS.",
    toPaas: (count: number) =>
      `${counted(count, "application goes", "applications go")} to the PaaS. What it must offer them follows from where they run today and from how much depends on them.`,
    paasTable: "Applications for the PaaS",
    environment: "Environment",
    criticality: "Criticality",
    store: "Application store",
    nothingStore: "No application is to be replaced from the store.",
    toStore: (count: number) =>
      `For ${counted(count, "application", "applications")} a store application is decided or leads. The listings that suit best, of those on offer today:`,
    storeTable: "Store listings by application",
    listing: "Listing (publisher)",
    noListing: "No listing on offer suits",
    coverage: "Covers",
    gates: "Gates",
    evidence: "Evidenced",
    storeNote:
      "Covers: share of the capabilities required; a dash where none was recorded. Evidenced: share of the facts that gates may ask for which are known and shown. A listing is a candidate, not a certified product.",
  },

  businessCase: {
    title: "Business case",
    none: "No application has the cost of staying, so there is nothing to compare with. Import the costs of the applications, then build the report again.",
    worth: (years: number, npv: string, low: string, high: string) =>
      `Over ${counted(years, "year", "years")}, moving as decided or recommended has a net present value of ${npv} against staying, from ${low} with every assumption at its worse end to ${high} with every one at its better end.`,
    paidAfter: (years: string) => `What is spent has come back after ${years} years.`,
    neverPaid: (years: number) =>
      `What is spent does not come back within ${counted(years, "year", "years")}.`,
    onTheWay: (oneOff: string, doubleRun: string, stranded: string) =>
      `On the way, in the central case, ${oneOff} are paid once, ${doubleRun} to run old and new side by side, and ${stranded} for what costs on after the move.`,
    covers: (count: number) => `This covers ${counted(count, "application", "applications")}.`,
    uncosted: (count: number, names: readonly string[]) =>
      `${counted(count, "application has", "applications have")} no cost yet: ${list(names)}.`,
    case: "Case",
    cases: {
      low: "Low: every assumption at its worse end",
      base: "Central",
      high: "High: every assumption at its better end",
    },
    casesTable: "Three cases",
    npv: "Net present value",
    roi: "Return on what is spent",
    payback: "Paid back after",
    never: "not in these years",
    year: "year",
    years: "years",
    flow: "Year by year",
    flowChart: (unit: string) => `What is paid each year, ${unit}`,
    flowSays: (parts: readonly string[]) => `Chart. ${parts.join("; ")}.`,
    flowTable: (unit: string) => `Cash flow against staying, ${unit}`,
    yearColumn: "Year",
    numbered: (year: number) => `Year ${year}`,
    parts: {
      stay: "Staying",
      run: "Running",
      oneOff: "Once",
      doubleRun: "Side by side",
      stranded: "Costs on",
      cashFlow: "Saved",
    },
    sensitivity: "What the result depends on",
    nothingMoves: "No assumption has a span, so none moves the result.",
    mostly: (name: string, swing: string) =>
      `Most of all on “${name}”: ${swing} from one end of its span to the other.`,
    tornadoChart: (unit: string) => `How far each assumption moves the net present value, ${unit}`,
    tornadoTable: "Net present value at either end of each assumption",
    parameter: "Assumption",
    atLow: "At its low end",
    atHigh: "At its high end",
    swing: "Swing",
    parameters: "Assumptions",
    parametersTable: "Assumptions, with their source and date",
    value: "Value",
    span: "Span",
    unit: "Unit",
    source: "Source",
    own: "set for this engagement",
  },

  carbon: {
    title: "Carbon",
    none: "No machine of an application that moves or retires is known, so there is no carbon account. Assign servers to applications, then build the report again.",
    reads: (machines: number, today: string, after: string) =>
      `A year of electricity of the ${counted(machines, "machine", "machines")} that move or retire emits ${today} t CO2e today, and ${after} t after the move.`,
    less: (share: string) => `That is ${share} less.`,
    more: (share: string) => `That is ${share} more.`,
    table: "A year of electricity, in kWh",
    part: "Part",
    today: "Today",
    after: "After the move",
    parts: {
      cpuKwh: "Processors",
      memoryKwh: "Memory",
      storageKwh: "Storage",
      networkKwh: "Network",
      machinesKwh: "Machines together",
      buildingKwh: "With cooling and losses of the building",
    },
    emitted: "Emitted, kg CO2e",
    noYear: "year not stated",
    factors: (facts: CarbonFacts) =>
      `Electricity: ${facts.source}; ${facts.country} ${facts.grams} g/kWh (${facts.year}) today, ${facts.targetCountry} ${facts.targetGrams} g/kWh (${facts.targetYear}) after. PUE ${facts.pue} today, ${facts.targetPue} after. Sets of factors differ by up to a third: compare figures of the same set only.`,
    embodied: (hosts: number, tonnes: string, years: string) =>
      `Not in these figures: making the ${counted(hosts, "host", "hosts")} of the private cloud, which weighs ${tonnes} t CO2e a year when each is counted as a rack server with its memory and written off over ${years} years. What the store and the PaaS run on is their operator’s to count.`,
  },

  waves: {
    title: "Waves",
    none: "No application moves yet, so there is no wave. Waves hold the applications that are decided for an option other than staying, or for which one leads.",
    reads: (moving: number, waves: number, days: string, dates: readonly [string, string] | null) =>
      `${counted(moving, "application moves", "applications move")} in ${counted(waves, "wave", "waves")} with ${days} person-days of work${dates === null ? "" : `, from ${dates[0]} to ${dates[1]}`}.`,
    wave: "Wave",
    when: "When",
    undated: "no dates yet",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    applications: "Applications",
    servers: "Servers",
    days: "Person-days",
    load: "Load",
    table: "Waves, with their share of the capacity",
    calendarTable: "Calendar of the waves, by month",
    noCalendar: "The first day of the first wave has not been set, so waves have an order but no dates.",
    numbered: (wave: number) => `Wave ${wave}`,
    capacity: "Capacity",
    capacityChart: "Work of each wave against the capacity of one, in person-days",
    capacitySays: (parts: readonly string[], capacity: string) =>
      `Column chart, in person-days. ${parts.join("; ")}. Capacity of each wave: ${capacity}.`,
    criteria: "Before a wave starts, and when it is over",
    criteriaTable: "Entry and exit of each wave",
    before: "Before it starts",
    over: "It is over when",
    nothingBefore: "Nothing is pending.",
    lift: (names: readonly string[]) => `Lift the conditions on ${list(names)}.`,
    decide: (names: readonly string[]) => `Decide on ${list(names)}.`,
    done: (applications: number, servers: number) =>
      `${counted(applications, "application runs at its target or is retired", "applications run at their target or are retired")}, and the ${counted(servers, "old server is", "old servers are")} switched off.`,
    broken: "Rules that are not kept",
    allKept: "Every rule is kept.",
    brokenLead:
      "Must: nobody should move like this. Should: it works, but costs something; decide with the client.",
    force: (hard: boolean): string => (hard ? "Must." : "Should."),
    apart: (names: readonly string[], other: string, wave: number) =>
      `${list(names)} ${either(names.length, "talks", "talk")} to ${other} (wave ${wave}) and ${either(names.length, "moves in another wave", "move in other waves")}: meanwhile they talk from site to site.`,
    rules: {
      together: ({ names, otherWave, wave }) =>
        `${list(names)} must move together, but are in waves ${wave} and ${otherWave}.`,
      order: ({ names, otherWave, wave }) =>
        `${names[0] ?? ""} (wave ${wave}) needs ${names[1] ?? ""}, which would move only in wave ${otherWave}.`,
      capacity: ({ actual, allowed, names, wave }) =>
        `Wave ${wave} needs ${actual ?? ""} person-days and has ${allowed ?? ""}${names.length > 1 ? `: ${list(names)} cannot be parted` : ""}.`,
      freeze: ({ day, names, wave }) =>
        `${names[0] ?? ""} would be switched over in wave ${wave}, during the freeze that begins on ${day}.`,
      learning: ({ actual, allowed, names }) =>
        actual === null
          ? `${list(names)} ${either(names.length, "is", "are")} too critical to learn with in the first wave.`
          : `The first wave has ${actual} servers; to learn with, at most ${allowed ?? ""}.`,
      deadline: ({ day, names, wave }) =>
        `${names[0] ?? ""} should have moved by ${day}; wave ${wave} ends later.`,
    } satisfies Record<Exclude<BrokenWaveRule["rule"], "traffic">, (facts: BrokenRuleFacts) => string>,
  },
});
