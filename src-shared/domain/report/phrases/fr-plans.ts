import type { Format } from "../formatting.ts";
import type { enPlans } from "./en-plans.ts";

export const frPlans = ({ counted, either, list }: Format): ReturnType<typeof enPlans> => ({
  platforms: {
    title: "Plateformes cibles",
    privateCloud: "Cloud privé",
    nothingPrivate: "Aucune application ne va vers le cloud privé : il n’y a rien à dimensionner.",
    hosts: (total, spare, applications, machines) =>
      `Le cloud privé demande ${counted(total, "hôte", "hôtes")}, dont ${spare} de réserve, pour ${counted(machines, "machine", "machines")} de ${counted(applications, "application", "applications")}, en un seul groupe.`,
    limiting: {
      cpu: "Ce sont les processeurs qui en décident.",
      memory: "C’est la mémoire qui en décide.",
      storage: "C’est le stockage qui en décide.",
    },
    resources: { cpu: "processeurs", memory: "mémoire", storage: "stockage" },
    site: "Site",
    noSite: "Sans site",
    oneCluster: "Un seul groupe pour tout",
    machines: "Machines",
    memory: "Mémoire, Gio",
    storage: "Stockage, To",
    decides: "Décident",
    hostsColumn: "Hôtes",
    withSpare: (hosts, spare) => `${hosts} + ${spare}`,
    sizingTable: "Besoin d’aujourd’hui et hôtes par site (hôtes + réserve)",
    bases: { allocated: "ce qui est alloué", performance: "ce qui est utilisé, là où c’est mesuré" },
    assumptions: (facts) =>
      `Hôte : ${facts.block}, ${facts.cores} cœurs et ${facts.memory} Gio. Calculé d’après ${facts.basis} ; croissance de ${facts.growth} par an sur ${facts.years} ans ; ${facts.ratio} vCPU par cœur ; ${facts.load} d’un groupe utilisés au plus ; stockage protégé par ${facts.protection}, qui supporte ${counted(facts.failures, "panne", "pannes")}.`,
    sampleBlock: "Cet hôte est un exemple, pas une offre : celui du client le remplace.",
    warnings: {
      ratioHigh: "Plus de vCPU par cœur que d’habitude : surveiller l’attente des machines.",
      ratioTooHighForVital: "Plus de vCPU par cœur que n’en supportent les applications vitales.",
      unmeasured: "Certaines machines n’ont jamais été mesurées et comptent comme allouées.",
    },
    paas: "PaaS",
    nothingPaas: "Aucune application ne va vers le PaaS.",
    toPaas: (count) =>
      `${counted(count, "application va", "applications vont")} vers le PaaS. Ce qu’il doit ${either(count, "lui", "leur")} offrir dépend de l’endroit où ${either(count, "elle tourne", "elles tournent")} aujourd’hui et de ce qui en dépend.`,
    paasTable: "Applications pour le PaaS",
    environment: "Environnement",
    criticality: "Criticité",
    store: "Magasin d’applications",
    nothingStore: "Aucune application n’est à remplacer par une application du magasin.",
    toStore: (count) =>
      `Pour ${counted(count, "application", "applications")}, une application du magasin est décidée ou en tête. Les offres qui conviennent le mieux, parmi celles d’aujourd’hui :`,
    storeTable: "Offres du magasin par application",
    listing: "Offre (éditeur)",
    noListing: "Aucune offre ne convient",
    coverage: "Couvre",
    gates: "Conditions",
    evidence: "Prouvé",
    storeNote:
      "Couvre : part des capacités requises ; un tiret si aucune n’est enregistrée. Prouvé : part des faits que les conditions peuvent demander et qui sont connus et montrés. Une offre est une candidate, non un produit certifié.",
  },

  businessCase: {
    title: "Étude économique",
    none: "Aucune application n’a de coût de maintien : il n’y a rien à quoi comparer. Importer les coûts des applications, puis refaire le rapport.",
    worth: (years, npv, low, high) =>
      `Sur ${counted(years, "an", "ans")}, partir comme décidé ou recommandé a une valeur actuelle nette de ${npv} par rapport au maintien, de ${low} si chaque hypothèse est à son pire bout à ${high} si chacune est à son meilleur.`,
    paidAfter: (years) => `Ce qui est dépensé est remboursé après ${years} ans.`,
    neverPaid: (years) => `Ce qui est dépensé n’est pas remboursé en ${counted(years, "an", "ans")}.`,
    onTheWay: (oneOff, doubleRun, stranded) =>
      `En chemin, dans le cas central, ${oneOff} se paient une fois, ${doubleRun} pour faire tourner l’ancien et le nouveau côte à côte, et ${stranded} pour ce qui coûte encore après le départ.`,
    covers: (count) => `L’étude couvre ${counted(count, "application", "applications")}.`,
    uncosted: (count, names) =>
      `${counted(count, "application n’a", "applications n’ont")} pas encore de coût : ${list(names)}.`,
    case: "Cas",
    cases: {
      low: "Bas : chaque hypothèse à son pire bout",
      base: "Central",
      high: "Haut : chaque hypothèse à son meilleur bout",
    },
    casesTable: "Trois cas",
    npv: "Valeur actuelle nette",
    roi: "Rendement de la dépense",
    payback: "Remboursé après",
    never: "pas dans ces années",
    year: "an",
    years: "ans",
    flow: "Année par année",
    flowChart: (unit) => `Ce qui se paie chaque année, ${unit}`,
    flowSays: (parts) => `Graphique. ${parts.join(" ; ")}.`,
    flowTable: (unit) => `Flux par rapport au maintien, ${unit}`,
    yearColumn: "Année",
    numbered: (year) => `Année ${year}`,
    parts: {
      stay: "Rester",
      run: "Exploiter",
      oneOff: "Une fois",
      doubleRun: "Côte à côte",
      stranded: "Coûte encore",
      cashFlow: "Économisé",
    },
    sensitivity: "De quoi dépend le résultat",
    nothingMoves: "Aucune hypothèse n’a de plage : aucune ne déplace le résultat.",
    mostly: (name, swing) => `Surtout de « ${name} » : ${swing} d’un bout à l’autre de sa plage.`,
    tornadoChart: (unit) => `De combien chaque hypothèse déplace la valeur actuelle nette, ${unit}`,
    tornadoTable: "Valeur actuelle nette aux deux bouts de chaque hypothèse",
    parameter: "Hypothèse",
    atLow: "Au bout bas",
    atHigh: "Au bout haut",
    swing: "Écart",
    parameters: "Hypothèses",
    parametersTable: "Hypothèses, avec leur source et leur date",
    value: "Valeur",
    span: "Plage",
    unit: "Unité",
    source: "Source",
    own: "fixée pour cette mission",
  },

  carbon: {
    title: "Carbone",
    none: "Aucune machine d’une application qui part ou se retire n’est connue : il n’y a pas de bilan carbone. Affecter des serveurs aux applications, puis refaire le rapport.",
    reads: (machines, today, after) =>
      `Un an d’électricité ${either(machines, "de la machine qui part ou se retire", `des ${counted(machines, "machine", "machines")} qui partent ou se retirent`)} émet ${today} t CO2e aujourd’hui, et ${after} t après le départ.`,
    less: (share) => `C’est ${share} de moins.`,
    more: (share) => `C’est ${share} de plus.`,
    table: "Un an d’électricité, en kWh",
    part: "Poste",
    today: "Aujourd’hui",
    after: "Après le départ",
    parts: {
      cpuKwh: "Processeurs",
      memoryKwh: "Mémoire",
      storageKwh: "Stockage",
      networkKwh: "Réseau",
      machinesKwh: "Machines ensemble",
      buildingKwh: "Avec le froid et les pertes du bâtiment",
    },
    emitted: "Émis, kg CO2e",
    noYear: "année non indiquée",
    factors: (facts) =>
      `Électricité : ${facts.source} ; ${facts.country} ${facts.grams} g/kWh (${facts.year}) aujourd’hui, ${facts.targetCountry} ${facts.targetGrams} g/kWh (${facts.targetYear}) ensuite. PUE ${facts.pue} aujourd’hui, ${facts.targetPue} ensuite. Les jeux de facteurs diffèrent jusqu’à un tiers : ne comparer que des chiffres du même jeu.`,
    embodied: (hosts, tonnes, years) =>
      `Hors de ces chiffres : fabriquer ${either(hosts, "l’hôte", `les ${counted(hosts, "hôte", "hôtes")}`)} du cloud privé, ce qui pèse ${tonnes} t CO2e par an, chacun compté comme un serveur en baie avec sa mémoire et amorti sur ${years} ans. Ce sur quoi tournent le magasin et le PaaS est à compter par leur opérateur.`,
  },

  waves: {
    title: "Vagues",
    none: "Aucune application ne part encore : il n’y a pas de vague. Les vagues contiennent les applications pour lesquelles une autre cible que le maintien est décidée ou en tête.",
    reads: (moving, waves, days, dates) =>
      `${counted(moving, "application part", "applications partent")} en ${counted(waves, "vague", "vagues")}, pour ${days} jours-hommes de travail${dates === null ? "" : `, du ${dates[0]} au ${dates[1]}`}.`,
    wave: "Vague",
    when: "Quand",
    undated: "pas encore de dates",
    fromTo: (from, to) => `du ${from} au ${to}`,
    applications: "Applications",
    servers: "Serveurs",
    days: "Jours-hommes",
    load: "Charge",
    table: "Les vagues et leur part de la capacité",
    calendarTable: "Calendrier des vagues, par mois",
    noCalendar:
      "Le premier jour de la première vague n’est pas fixé : les vagues ont un ordre, mais pas de dates.",
    numbered: (wave) => `Vague ${wave}`,
    capacity: "Capacité",
    capacityChart: "Travail de chaque vague et capacité d’une vague, en jours-hommes",
    capacitySays: (parts, capacity) =>
      `Graphique en colonnes, en jours-hommes. ${parts.join(" ; ")}. Capacité de chaque vague : ${capacity}.`,
    criteria: "Avant qu’une vague commence, et quand elle est finie",
    criteriaTable: "Entrée et sortie de chaque vague",
    before: "Avant qu’elle commence",
    over: "Elle est finie quand",
    nothingBefore: "Rien n’est en attente.",
    lift: (names) => `Lever les conditions pour ${list(names)}.`,
    decide: (names) => `Décider pour ${list(names)}.`,
    done: (applications, servers) =>
      `${counted(applications, "application tourne sur sa cible ou est retirée", "applications tournent sur leur cible ou sont retirées")}, et ${either(servers, servers === 0 ? "aucun ancien serveur ne reste" : "l’ancien serveur est arrêté", `les ${counted(servers, "ancien serveur", "anciens serveurs")} sont arrêtés`)}.`,
    broken: "Règles non respectées",
    allKept: "Toutes les règles sont respectées.",
    brokenLead:
      "Impératif : personne ne devrait partir ainsi. Souhaité : cela marche, mais a un prix ; à décider avec le client.",
    force: (hard) => (hard ? "Impératif." : "Souhaité."),
    apart: (names, other, wave) =>
      `${list(names)} ${names.length === 1 ? "échange" : "échangent"} avec ${other} (vague ${wave}) et ${names.length === 1 ? "part dans une autre vague" : "partent dans d’autres vagues"} : entre-temps, les échanges vont de site à site.`,
    rules: {
      together: ({ names, otherWave, wave }) =>
        `${list(names)} doivent partir ensemble, mais sont dans les vagues ${wave} et ${otherWave}.`,
      order: ({ names, otherWave, wave }) =>
        `${names[0] ?? ""} (vague ${wave}) a besoin de ${names[1] ?? ""}, qui ne partirait qu’à la vague ${otherWave}.`,
      capacity: ({ actual, allowed, names, wave }) =>
        `La vague ${wave} demande ${actual ?? ""} jours-hommes et en a ${allowed ?? ""}${names.length > 1 ? ` : ${list(names)} ne peuvent être séparées` : ""}.`,
      freeze: ({ day, names, wave }) =>
        `${names[0] ?? ""} basculerait dans la vague ${wave}, pendant le gel qui commence le ${day}.`,
      learning: ({ actual, allowed, names }) =>
        actual === null
          ? `${list(names)} ${either(names.length, "est trop critique", "sont trop critiques")} pour apprendre avec ${either(names.length, "elle", "elles")} dans la première vague.`
          : `La première vague compte ${actual} serveurs ; pour apprendre, ${allowed ?? ""} au plus.`,
      deadline: ({ day, names, wave }) =>
        `${names[0] ?? ""} devrait être partie le ${day} au plus tard ; la vague ${wave} finit après.`,
    },
  },
});
