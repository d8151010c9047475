import type { ApplicationFacts } from "../../src-shared/contract/applications.ts";
import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import { plainWords } from "./header-words.ts";

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const meaningsOf = <Value extends string>(words: Words<Value>): ReadonlyMap<string, Value> =>
  new Map(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a closed const
    (Object.entries(words) as [Value, readonly string[]][]).flatMap(([value, names]) =>
      names.map((name): [string, Value] => [plainWords(name), value]),
    ),
  );

const criticalities = meaningsOf<NonNullable<ApplicationFacts["criticality"]>>({
  vital: [
    "vital",
    "vitale",
    "critical",
    "critique",
    "mission critical",
    "very high",
    "très élevée",
    "très haute",
  ],
  high: ["high", "haute", "élevée", "forte", "important", "importante", "business critical"],
  medium: ["medium", "moyenne", "modérée", "normal", "normale", "standard"],
  low: ["low", "basse", "faible", "mineure", "minor"],
});

const environments = meaningsOf<NonNullable<ApplicationFacts["environment"]>>({
  production: ["production", "prod", "prd", "live"],
  preproduction: [
    "preproduction",
    "pre-production",
    "préproduction",
    "pré-production",
    "preprod",
    "pré-prod",
    "staging",
    "ppr",
  ],
  test: ["test", "tests", "uat", "qa", "recette", "qualification", "intégration", "integration"],
  development: ["development", "dev", "développement"],
});

const kinds = meaningsOf<ServerFacts["kind"]>({
  virtual: [
    "virtual",
    "virtuel",
    "virtuelle",
    "vm",
    "virtual machine",
    "machine virtuelle",
    "v",
    "yes",
    "oui",
    "true",
    "vrai",
  ],
  physical: ["physical", "physique", "p", "bare metal", "no", "non", "false", "faux"],
  host: ["host", "hypervisor", "hyperviseur", "hôte", "esx", "esxi"],
});

const powerStates = meaningsOf<NonNullable<ServerFacts["powerState"]>>({
  on: [
    "on",
    "powered on",
    "poweredOn",
    "running",
    "up",
    "active",
    "actif",
    "allumé",
    "démarré",
    "en marche",
    "en service",
    "sous tension",
    "live",
    "operational",
    "opérationnel",
  ],
  off: [
    "off",
    "powered off",
    "poweredOff",
    "stopped",
    "down",
    "inactive",
    "inactif",
    "éteint",
    "arrêté",
    "hors service",
    "hors tension",
  ],
  suspended: ["suspended", "suspendu", "paused", "en pause"],
});

export const criticalityOf = (text: string) => criticalities.get(plainWords(text));
export const environmentOf = (text: string) => environments.get(plainWords(text));
export const kindOf = (text: string) => kinds.get(plainWords(text));
export const powerStateOf = (text: string) => powerStates.get(plainWords(text));
