import type { OptionId } from "../../../contract/content.ts";
import type { Format } from "../formatting.ts";
import type { Phrases } from "./en.ts";
import { frAnnexes } from "./fr-annexes.ts";
import { frEvidence } from "./fr-evidence.ts";
import { frPlans } from "./fr-plans.ts";
import { frSheet } from "./fr-sheet.ts";
import { frSteering } from "./fr-steering.ts";
import { frTerms } from "./fr-terms.ts";

export const fr = (format: Format): Phrases => {
  const { counted, either, list } = format;
  const applications = (count: number): string => counted(count, "application", "applications");
  const doing: Readonly<Record<OptionId, (count: number) => string>> = {
    store: (count) => `en remplacer ${count} par une application du magasin`,
    paas: (count) => `en porter ${count} sur le PaaS`,
    private: (count) => `en déplacer ${count} vers le cloud privé`,
    retain: (count) => `en conserver ${count} sur place`,
    retire: (count) => `en retirer ${count}`,
  };

  return {
    ...frTerms,
    sheet: frSheet(format),
    evidence: frEvidence,

    cover: {
      kind: "Évaluation de la préparation au cloud",
      engagement: "Mission",
      application: "Application",
      version: "Version",
      versionOf: (day, hash) => `${day}, données ${hash}`,
      state: "État",
      states: {
        draft: "Projet",
        inReview: "Projet en relecture",
        changesRequested: "Projet à reprendre",
        approved: "Approuvé",
        issued: "Émis",
      },
      approvedBy: (state, by, on) => `${state}, approuvé le ${on} par ${by}`,
      numberedVersionOf: (version, day, hash) => `${version}, ${day}, données ${hash}`,
      classification: "Classification",
      date: "Date",
      authors: "Auteurs",
      representatives: "Représentants du client",
      notRecorded: "Non renseigné",
    },
    marks: {
      watermark: "PROJET",
      demonstration: "Démonstration : contenu inventé",
      draftOf: (day) => `Projet du ${day}`,
      finalOf: (version, day) => `Version ${version}, ${day}`,
    },

    decision: {
      title: "Ce que nous recommandons",
      nothingAssessed:
        "Aucune recommandation n’est encore possible : aucune application n’est enregistrée dans cette mission.",
      noneRecommended: (total) =>
        `Aucune recommandation n’est encore possible : le verdict est ouvert pour ${either(total, "la seule application", `les ${total} applications`)}.`,
      recommended: (count, total, byOption) =>
        `Nous recommandons une option pour ${recommendedShare(count, total)} : ${list(
          byOption.map(([option, applicationCount]) => doing[option](applicationCount)),
        )}.`,
      proven: (count) =>
        count === 0
          ? "Aucune de ces recommandations n’est encore prouvée : des réponses ouvertes peuvent changer chacune d’elles."
          : `${counted(count, "recommandation est prouvée", "recommandations sont prouvées")} : aucune réponse encore ouverte ne peut changer l’ordre de ${either(count, "ses", "leurs")} scores.`,
      conditional: (count) =>
        `${counted(count, "recommandation ne vaut", "recommandations ne valent")} que sous condition : il faut d’abord une preuve, une réponse ou une action.`,
      open: (count) =>
        `Pour ${count === 1 ? "une application" : applications(count)}, le verdict est ouvert : ce que l’on sait ne départage pas les options en tête.`,
      firstIn: (mean, least, name) =>
        `Dans la simulation, les options recommandées arrivent premières dans ${mean} des tirages en moyenne ; le moins souvent pour ${name} (${least}).`,
      byOption: "Recommandations par option et par degré de certitude",
      option: "Option",
      applications: "Applications",
      ofWhichConditional: "dont sous condition",
      ofWhichDecided: "dont décidées",
      openVerdict: "Verdict ouvert",
      total: "Total",
      uncertainties: "Ce qui est le moins sûr",
      noUncertainty:
        "Aucun verdict ouvert, aucune preuve manquante, aucune contradiction ni couverture faible ne ressort.",
      openVerdicts: (count) => counted(count, "verdict est ouvert", "verdicts sont ouverts"),
      openVerdictsMost: (question, count) =>
        `La question à poser en premier est le plus souvent « ${question} » (${applications(count)}).`,
      evidenceMissing: (count) =>
        `${counted(count, "recommandation attend", "recommandations attendent")} une preuve ou une réponse`,
      evidenceMost: (gate, count) =>
        `La preuve manque le plus souvent ici : ${gate} (${applications(count)}).`,
      awaitedMost: (question, count) =>
        `La réponse qui manque le plus souvent : « ${question} » (${applications(count)}).`,
      contradictions: (count) =>
        counted(count, "réponse est contredite par une autre", "réponses sont contredites par d’autres"),
      contradictionsWhere: (names) => `Applications concernées : ${list(names)}.`,
      thin: (count, share) =>
        `${counted(count, "application repose", "applications reposent")} sur moins de ${share} du poids`,
      thinWhere: (names) => `${list(names)}.`,
      assumptions: (share) => `${share} des réponses sont des hypothèses`,
      assumptionsWhere: (count) => `Personne ne les a confirmées ; elles touchent ${applications(count)}.`,
      andMore: (count) => counted(count, "autre", "autres"),
      requested: "Décisions demandées",
      requestedTable: "Décisions demandées au client",
      request: "Décision",
      concerns: "Concerne",
      who: "Qui",
      byWhen: "Échéance",
      toSet: "à fixer",
      toName: "à nommer",
      confirm: (count) =>
        `Confirmer ou écarter ${either(count, "la recommandation prouvée ou solide", `les ${count} recommandations prouvées ou solides`)} non encore ${either(count, "décidée", "décidées")}`,
      produce: (evidence) => `Faire produire : ${evidence}`,
      settle: (count) =>
        `Dire quelle déclaration est juste là où ${counted(count, "réponse est contredite", "réponses sont contredites")}`,
      answerGates: (questions) =>
        `Répondre, ou nommer qui le peut, aux questions dont dépend l’application des conditions, d’abord : ${list(questions)}`,
      noRequest:
        "Aucune décision n’est demandée : chaque recommandation est tranchée et rien n’est en attente.",
      taken: (count, different) =>
        `${counted(count, "décision est déjà prise", "décisions sont déjà prises")}${
          different === 0
            ? ""
            : ` ; ${different} ${either(different, "diffère", "diffèrent")} du verdict, avec le motif sur la fiche`
        }.`,
    },

    basis: {
      title: "Mandat, méthode et données",
      mandate: "Mandat et périmètre",
      asked: (client, title) => `${client}. ${title}.`,
      period: (starts, ends) => `La mission va du ${starts} au ${ends}.`,
      periodFrom: (starts) => `La mission a commencé le ${starts}.`,
      covers: (applicationCount, servers, sites, dependencies) =>
        `Elle couvre ${list([
          applications(applicationCount),
          counted(servers, "serveur", "serveurs"),
          counted(sites, "site", "sites"),
          counted(dependencies, "dépendance entre applications", "dépendances entre applications"),
        ])}.`,
      costed: (costed) =>
        costed === 0
          ? "Aucun coût n’a été enregistré : les scores ne reposent que sur les réponses."
          : `Les coûts sont enregistrés pour ${applications(costed)} ; ils entrent dans le score comme rapports au maintien en l’état.`,
      met: "Personnes rencontrées",
      metTable: "Entretiens tenus",
      metNobody:
        "Aucun entretien n’est enregistré. Les réponses sans entretien nommé viennent de documents ou d’imports.",
      day: "Jour",
      site: "Site",
      subject: "Objet",
      present: "Présents",
      consultants: "Consultants",
      method: "Méthode",
      methodOptions: (options) => `Pour chaque application, cinq options sont comparées : ${list(options)}.`,
      methodGates:
        "Les conditions d’éligibilité passent d’abord. Chacune exclut une option, la met sous condition jusqu’à production d’une preuve, ou demande une action. Un fait inconnu ne satisfait jamais une condition.",
      methodScore:
        "Les options restantes partent de 50, qui signifie que rien n’est connu. Chaque réponse élève ou abaisse une option selon qu’elle lui convient ; les poids ci-dessous disent combien compte chaque critère. Ce sont les écarts entre options qui importent, non la hauteur d’un score. Un score n’est pas une probabilité.",
      methodRange:
        "Une question sans réponse élargit l’intervalle entre le plus bas et le plus haut score auxquels ses réponses peuvent conduire. Elle ne compte jamais ni pour ni contre.",
      methodVerdict:
        "Un verdict est prouvé lorsqu’aucune réponse encore ouverte ne peut changer laquelle des options non exclues a le meilleur score ; solide à partir de 3 points d’avance, si l’option arrive première dans au moins 80 % des tirages de la simulation ; en tendance à partir de 1 point ou de 60 % des tirages ; ouvert en deçà. Il est sous condition tant qu’une condition d’éligibilité de l’option en tête attend une preuve, une réponse ou une action.",
      weights: (profile) => `Poids des critères : profil « ${profile} »`,
      ownWeights: (found) => `Poids des critères, propres à cette mission (${found})`,
      foundBy: {
        profile: "d’après un profil",
        sliders: "fixés directement",
        swing: "par pondération des écarts (swing)",
        ahp: "par comparaisons deux à deux, AHP",
      },
      ownWeightsNotAgreed:
        "Ces poids ont été établis pour cette mission. Personne ne les a encore validés : à confirmer avant de décider.",
      criterion: "Critère",
      weight: "Poids",
      weightsAgreed: (day, people) =>
        `Convenus le ${day}${people.length === 0 ? "" : ` avec : ${list(people)}`}.`,
      weightsNotAgreed:
        "Ces poids sont le point de départ du référentiel. Personne ne les a encore validés : à confirmer avant de décider.",
      quality: "Qualité des données",
      coverage: (mean, lowest, highest) =>
        `En moyenne, ${mean} du poids a une réponse ou une mesure, de ${lowest} à ${highest} selon l’application.`,
      noAnswers: "Aucune réponse n’est enregistrée.",
      gradesTable: "Réponses par niveau de preuve",
      grade: "Niveau",
      meaning: "Signification",
      answers: "Réponses",
      shareOfAnswers: "Part",
      noGrade: "Sans niveau",
      unknown: (count) =>
        counted(
          count,
          "question posée dont personne ne connaît la réponse",
          "questions posées dont personne ne connaît la réponse",
        ),
      notApplicable: (count) =>
        counted(count, "question écartée comme sans objet", "questions écartées comme sans objet"),
      conflicts: (count) => counted(count, "réponse contredite", "réponses contredites"),
      flagged: (count) => counted(count, "réponse à revoir", "réponses à revoir"),
    },

    portfolio: {
      title: "Parc",
      empty: "Aucune application n’est enregistrée : il n’y a pas de parc à montrer.",
      disposition: "Option en tête",
      dispositionChart: "Applications par option en tête",
      dispositionSays: (parts) => `Diagramme en barres. ${parts.join(" ; ")}.`,
      undecided: "Aucune en tête",
      dispositionReads: (leading, open) =>
        `${counted(leading, "application a", "applications ont")} une option en tête, quelle que soit la certitude ; ${
          open === 0
            ? "pour aucune d’entre elles l’avance n’est trop faible pour une recommandation"
            : `pour ${open} d’entre elles, l’avance est trop faible pour une recommandation`
        }.`,
      list: "Toutes les applications",
      listTable: "Verdict, score, intervalle et couverture de chaque application",
      application: "Application",
      verdict: "Verdict",
      score: "Score",
      range: "Intervalle",
      lead: "Avance",
      firstIn: "Première",
      coverage: "Couverture",
      page: "Page",
      listNote:
        "Score et intervalle sont ceux de l’option en tête ; l’avance est l’écart en points avec l’option suivante non exclue ; « première » est la part des tirages de la simulation où elle arrive en tête.",
      open: "Verdicts ouverts, et la question qui les trancherait",
      openTable: "Verdicts ouverts",
      noOpen: "Aucun verdict n’est ouvert.",
      between: "Entre",
      askFirst: "À demander d’abord",
      worth: "Valeur",
      canReverse: "Peut inverser",
      nothingSingle: "Aucune réponse seule ne les départage ; plusieurs ensemble le peuvent.",
      noQuestion: "Plus aucune question n’est ouverte : les options sont aussi proches que cela.",
      worthNote:
        "Valeur : points que gagne en moyenne la meilleure option une fois la réponse connue. Peut inverser : part des réponses possibles après lesquelles une autre option passe en tête.",
    },

    gates: {
      title: "Conditions d’éligibilité",
      empty: "Aucune application n’est enregistrée : il n’y a pas de condition à montrer.",
      nothing: "Aucune condition n’exclut, n’attend ni ne demande quoi que ce soit.",
      intro: (gateCount, exclusions) =>
        `${counted(gateCount, "condition exclut une option, attend une preuve ou demande", "conditions excluent une option, attendent une preuve ou demandent")} une action pour au moins une application ; ${counted(exclusions, "application a", "applications ont")} au moins une option exclue.`,
      legend: (excluded, evidence, action, undecided) =>
        `Les lettres nomment les options concernées : S application du magasin, P PaaS, V cloud privé, T conserver, R retirer. ${excluded} sur fond sombre : exclue. ${evidence} sur fond gris : la condition s’applique et sa preuve n’a pas été produite. ${action} sur fond clair : une action est demandée. ${undecided} : une question sans réponse décide si la condition s’applique. Vide : remplie ou sans objet.`,
      matrix: (part) => `Conditions par application${part}`,
      part: (number, total) => ` (${number} sur ${total})`,
      holding: "Conditions qui retiennent des recommandations",
      holdingTable: "Conditions demandant une preuve ou une action pour une option en tête",
      undecided: (questions) =>
        `L’application d’autres conditions dépend de questions encore sans réponse : ${list(questions)}.`,
      waiting: (question, count) => `${question} (${applications(count)})`,
      state: "État",
      states: {
        excluded: "Exclut",
        evidence: "Preuve",
        undecided: "Indécise",
        action: "Action",
        warning: "Avertit",
      },
      holdingNone: "Aucune condition ne retient une option en tête.",
      gate: "Condition",
      recommendations: "Applications",
      lift: "Ce qui la lèverait",
      liftByAnswers: (questions) => `Une autre réponse à : ${list(questions)}`,
      liftByAnswering: (questions) => `Une réponse à : ${list(questions)}`,
      liftNone: "Rien que le référentiel connaisse",
    },

    ...frAnnexes(format),
    ...frPlans(format),
    ...frSteering(format),

    recommendations: (count) => counted(count, "recommandation", "recommandations"),
    applications,
  };
};

const recommendedShare = (count: number, total: number): string => {
  if (count < total) return `${count} des ${total} applications`;
  return total === 1 ? "la seule application" : `les ${total} applications`;
};
