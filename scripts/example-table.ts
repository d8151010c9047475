// Computes the result tables in the READMEs of the worked examples with the engine of the product.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { optionIds } from "../src-shared/contract/content.ts";
import type { OptionId, WeightProfile } from "../src-shared/contract/content.ts";
import type { Assessment, OptionResult } from "../src-shared/contract/results.ts";
import type { Language } from "../src-shared/contract/text.ts";
import type { Example } from "../src-shared/domain/questionnaire/example.ts";
import { loadContent } from "../src-main/content/load-content.ts";
import { assessExample } from "./assess-example.ts";
import type { AssessedApplication } from "./assess-example.ts";

const assessments = join(import.meta.dirname, "../assessments");
const begin = "<!-- table: node scripts/example-table.ts -->";
const end = "<!-- end of table -->";

/** A README of an example with its table as it should be now. */
export interface Readme {
  readonly file: string;
  readonly written: string;
  readonly computed: string;
}

export const exampleReadmes = (): readonly Readme[] => {
  const content = loadContent(assessments);
  return content.examples.flatMap(({ id }) => {
    const example = content.findExample(id);
    const pack = example && content.findPack(example.engagement.pack);
    if (!example || !pack) throw new Error(`The example ${id} names a pack that does not ship with the app.`);
    const assessed = assessExample(example, pack, content);
    const otherWay = assessExample(example, pack, content, { showsFirst: true });
    const otherProfiles = pack.weight_profiles.filter((profile) => profile.id !== example.weights.profileId);
    const byProfile = otherProfiles.map((profile) => ({
      profile,
      assessed: assessExample(example, pack, content, { profileId: profile.id }),
    }));
    const tables = (language: Language): string =>
      [
        table(assessed, language),
        conflictTable(example, assessed, otherWay, language),
        weightTable(assessed, byProfile, language),
      ].join("\n\n");
    return (["en", "fr"] as const).map((language) => {
      const file = join(assessments, "examples", id, language === "en" ? "README.md" : "LISEZMOI.md");
      const written = readFileSync(file, "utf8");
      const [before = "", rest = ""] = written.split(begin);
      const [, after = ""] = rest.split(end);
      return {
        file,
        written,
        computed: `${before}${begin}\n\n${tables(language)}\n\n${end}${after}`,
      };
    });
  });
};

const words = {
  en: {
    columns: "| Application | Leads | Score | Runner-up | Score | Coverage | Verdict | Gates that decide |",
    options: { store: "store", paas: "PaaS", private: "private cloud", retain: "stay", retire: "retire" },
    levels: { proven: "proven", strong: "strong", leaning: "leaning", open: "open" },
    conditional: ", conditional",
    without: (option: string) => `no ${option}: `,
    unknown: "not shown: ",
    toDo: "to do: ",
    count: "By leading option",
    undecided: "undecided",
    conflicts: "| Conflict | Leads with the latest statement, shown first | Leads with the other one |",
    weights: "| Weight profile | Applications that another option then leads |",
    nothing: "none",
  },
  fr: {
    columns:
      "| Application | En tête | Score | Deuxième | Score | Couverture | Verdict | Conditions d’éligibilité décisives |",
    options: {
      store: "magasin",
      paas: "PaaS",
      private: "cloud privé",
      retain: "maintien",
      retire: "retrait",
    },
    levels: { proven: "prouvé", strong: "solide", leaning: "en tendance", open: "ouvert" },
    conditional: ", sous condition",
    without: (option: string) => `pas de ${option}\u00A0: `,
    unknown: "non démontré\u00A0: ",
    toDo: "à faire\u00A0: ",
    count: "Par option en tête",
    undecided: "indécises",
    conflicts: "| Conflit | En tête avec la dernière réponse, montrée d’abord | En tête avec l’autre |",
    weights: "| Profil de pondération | Applications où une autre option passe en tête |",
    nothing: "aucune",
  },
} as const;

const table = (assessed: readonly AssessedApplication[], language: Language): string => {
  const { columns, count, options, undecided } = words[language];
  const leaders = assessed.map(({ assessment }) => leaderOf(assessment));
  const counted = optionIds.map(
    (option) => `${options[option]} ${leaders.filter((leader) => leader === option).length}`,
  );
  const open = leaders.filter((leader) => leader === undefined).length;
  return [
    `${count}${colon(language)}${counted.join(", ")}, ${undecided} ${open}.`,
    "",
    columns,
    "|---|---|---|---|---|---|---|---|",
    ...assessed.map((application) => line(application, language)),
  ].join("\n");
};

/** What each conflict decides: who leads with either statement. */
const conflictTable = (
  { answers, applications }: Example,
  shown: readonly AssessedApplication[],
  other: readonly AssessedApplication[],
  language: Language,
): string => {
  const rows = applications.flatMap(({ id, key }, index) =>
    answers
      .filter(({ applicationId, statements }) => applicationId === id && statements.length > 1)
      .map(({ questionId, statements }) => {
        const [first, last] = [statements[0], statements.at(-1)].map((statement) =>
          JSON.stringify(statement?.value).replaceAll('"', ""),
        );
        const cells = [
          `${key}, ${questionId}`,
          `${last}${colon(language)}${nameOfLeader(shown[index], language)}`,
          `${first}${colon(language)}${nameOfLeader(other[index], language)}`,
        ];
        return `| ${cells.join(" | ")} |`;
      }),
  );
  return [words[language].conflicts, "|---|---|---|", ...rows].join("\n");
};

/** Which applications other weights would decide otherwise. */
const weightTable = (
  assessed: readonly AssessedApplication[],
  byProfile: readonly {
    readonly profile: WeightProfile;
    readonly assessed: readonly AssessedApplication[];
  }[],
  language: Language,
): string => {
  const { nothing, weights } = words[language];
  const rows = byProfile.map(({ profile, assessed: weighted }) => {
    const changed = weighted
      .filter(({ assessment }, index) => {
        const before = assessed[index];
        return before && leaderOf(assessment) !== leaderOf(before.assessment);
      })
      .map((application) => `${application.key} (${nameOfLeader(application, language)})`);
    return `| ${profile.label[language]} | ${changed.join(", ") || nothing} |`;
  });
  return [weights, "|---|---|", ...rows].join("\n");
};

const colon = (language: Language): string => (language === "fr" ? "\u00A0: " : ": ");

/** The option in first place; none where the first two show the same score. */
const leaderOf = (assessment: Assessment): OptionId | undefined => {
  const [leader, second] = ranked(assessment);
  return leader?.score.toFixed(1) === second?.score.toFixed(1) ? undefined : leader?.optionId;
};

const nameOfLeader = (application: AssessedApplication | undefined, language: Language): string => {
  const leader = application && leaderOf(application.assessment);
  return leader ? words[language].options[leader] : "–";
};

const line = (application: AssessedApplication, language: Language): string => {
  const { key, assessment } = application;
  const { options, levels, conditional } = words[language];
  const [leader, second] = ranked(assessment);
  const { level, conditional: isConditional } = assessment.verdict;
  return `| ${[
    key,
    nameOfLeader(application, language),
    score(leader, language),
    second ? options[second.optionId] : "–",
    score(second, language),
    decimal(assessment.coverage, 2, language),
    `${levels[level]}${isConditional ? conditional : ""}`,
    decisive(assessment, language) || "–",
  ].join(" | ")} |`;
};

const ranked = ({ options }: Assessment): readonly OptionResult[] =>
  options.filter(({ rank }) => rank !== null).toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));

/** Gates that keep an option from the first two places, and what the leader still has to show or do. */
const decisive = (assessment: Assessment, language: Language): string => {
  const { options: names, toDo, unknown, without } = words[language];
  const [leader] = ranked(assessment);
  if (!leader) return "";
  const barred = assessment.options
    .toSorted((one, other) => other.score - one.score)
    .slice(0, 2)
    .filter(({ rank }) => rank === null)
    .map(({ optionId }) => {
      const gates = gatesWhere(assessment, optionId, (outcome) => outcome === "excluded");
      return `${without(names[optionId])}${gates.join(" + ")}`;
    });
  const unproven = assessment.gates
    .filter(({ fires }) => fires === "yes")
    .filter(({ attributes }) => attributes[leader.optionId]?.some(({ state }) => state === "unknown"))
    .map(({ gateId }) => short(gateId));
  const pending = gatesWhere(assessment, leader.optionId, (outcome) => outcome === "condition");
  return [
    ...barred,
    ...(unproven.length > 0 ? [`${unknown}${unproven.join(", ")}`] : []),
    ...(pending.length > 0 ? [`${toDo}${pending.join(", ")}`] : []),
  ].join(language === "fr" ? "\u00A0; " : "; ");
};

const gatesWhere = (
  { gates }: Assessment,
  optionId: OptionId,
  is: (outcome: string | undefined) => boolean,
): readonly string[] =>
  gates.filter(({ outcomes }) => is(outcomes[optionId])).map(({ gateId }) => short(gateId));

const short = (gateId: string): string => gateId.replace(/^G-/u, "");

const score = (option: OptionResult | undefined, language: Language): string =>
  option ? decimal(option.score, 1, language) : "–";

const decimal = (value: number, digits: number, language: Language): string =>
  value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });

if (import.meta.main) {
  for (const { file, written, computed } of exampleReadmes()) {
    if (written === computed) continue;
    writeFileSync(file, computed);
    console.log(`${file} rewritten`);
  }
}
