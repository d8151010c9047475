import type { opinions as english } from "../en/opinions.ts";
import type { TranslationOf } from "../translation.ts";

export const opinions: TranslationOf<typeof english> = {
  title: "Seconds avis",
  loading: "Consultation des autres méthodes…",
  noApplications: "Aucune application. Importez un inventaire, puis répondez aux premières questions.",
  goToInventory: "Aller à l’inventaire",
  chooseApplication: "Application",
  findApplication: "Chercher une application",
  noApplicationFound: "Aucune application de ce nom.",
  toResult: "Vers le résultat",
  open: "Seconds avis",
  about:
    "Ce que d’autres méthodes font des mêmes réponses. Elles conseillent ; la recommandation reste la nôtre.",
  headline: {
    nothing: "Rien à comparer : toutes les options sont exclues.",
    alone: "{{option}} reste seule en lice : rien à comparer.",
    agree_one: "{{count}} méthode est d’accord : {{option}} en tête.",
    agree_many: "Les {{count}} méthodes sont d’accord : {{option}} en tête.",
    agree_other: "Les {{count}} méthodes sont d’accord : {{option}} en tête.",
    agreeLevel_one: "{{count}} méthode est d’accord avec nous : aucune option ne se détache.",
    agreeLevel_many: "Les {{count}} méthodes sont d’accord avec nous : aucune option ne se détache.",
    agreeLevel_other: "Les {{count}} méthodes sont d’accord avec nous : aucune option ne se détache.",
    differ_one: "{{count}} méthode sur {{total}} ne met pas la même option en tête.",
    differ_many: "{{count}} méthodes sur {{total}} ne mettent pas la même option en tête.",
    differ_other: "{{count}} méthodes sur {{total}} ne mettent pas la même option en tête.",
  },
  methods: {
    title: "Les places côte à côte",
    note: "la place et, dessous, le chiffre propre à la méthode · souligné : autre place que chez nous",
    option: "Option",
    ours: "Nous",
    other: "(autre place que chez nous)",
    names: { topsis: "TOPSIS", vikor: "VIKOR", promethee2: "PROMETHEE II", wsm: "Somme pondérée" },
    reads: {
      topsis: "mesure la distance d’une option au meilleur de chaque critère : 1 est le mieux.",
      vikor: "cherche un compromis et tient compte du pire critère de chaque option : 0 est le mieux.",
      promethee2:
        "compte les critères sur lesquels une option bat chacune des autres, sans regarder de combien : 1 est le mieux, −1 le pire.",
      wsm: "étire chaque critère de sa pire à sa meilleure option, puis additionne : 1 est le mieux.",
    },
  },
  disagreements: {
    title: "Où elles nous contredisent, et pourquoi",
    none: "Nulle part : chaque méthode donne le même ordre que nous.",
    noneAboutFirst: "Pas sur l’option en tête.",
    further_one: "Plus bas, {{count}} paire en sens inverse",
    further_many: "Plus bas, {{count}} paires en sens inverse",
    further_other: "Plus bas, {{count}} paires en sens inverse",
    reversed_one: "{{methods}} : {{behind}} devant {{ahead}}.",
    reversed_many: "{{methods}} : {{behind}} devant {{ahead}}.",
    reversed_other: "{{methods}} : {{behind}} devant {{ahead}}.",
    level_one: "{{methods}} : aucune différence entre {{ahead}} et {{behind}}, là où nous voyons une avance.",
    level_many:
      "{{methods}} : aucune différence entre {{ahead}} et {{behind}}, là où nous voyons une avance.",
    level_other:
      "{{methods}} : aucune différence entre {{ahead}} et {{behind}}, là où nous voyons une avance.",
    driver:
      "La raison tient au critère « {{criterion}} » : {{behindValue}} pour {{behind}}, {{aheadValue}} pour {{ahead}} (50 est neutre).",
    agreesWithout_one: "Sans ce critère, cette méthode serait d’accord avec nous.",
    agreesWithout_many: "Sans ce critère, ces méthodes seraient d’accord avec nous.",
    agreesWithout_other: "Sans ce critère, ces méthodes seraient d’accord avec nous.",
    closerWithout_one:
      "Sans ce critère, cette méthode se rapprocherait de nous, sans être d’accord pour autant.",
    closerWithout_many:
      "Sans ce critère, ces méthodes se rapprocheraient de nous, sans être d’accord pour autant.",
    closerWithout_other:
      "Sans ce critère, ces méthodes se rapprocheraient de nous, sans être d’accord pour autant.",
  },
  blind: {
    title: "Ce que ces méthodes ne voient pas",
    excluded_one:
      "Les conditions d’éligibilité. Nous avons écarté cette option avant de les consulter : {{options}}. Elles l’auraient classée quand même.",
    excluded_many:
      "Les conditions d’éligibilité. Nous avons écarté ces options avant de les consulter : {{options}}. Elles les auraient classées quand même.",
    excluded_other:
      "Les conditions d’éligibilité. Nous avons écarté ces options avant de les consulter : {{options}}. Elles les auraient classées quand même.",
    gates:
      "Les conditions d’éligibilité. Aucune n’exclut d’option ici, mais elles auraient classé une option exclue quand même.",
    conditional_one: "Qu’{{count}} option reste sous condition, elles ne le savent pas non plus.",
    conditional_many: "Que {{count}} options restent sous condition, elles ne le savent pas non plus.",
    conditional_other: "Que {{count}} options restent sous condition, elles ne le savent pas non plus.",
    open_zero: "Les réponses manquantes. Il n’en manque aucune ici.",
    open_one:
      "Les réponses manquantes. {{count}} question reste ouverte ; elles la prennent pour neutre, sans intervalle.",
    open_many:
      "Les réponses manquantes. {{count}} questions restent ouvertes ; elles les prennent pour neutres, sans intervalle.",
    open_other:
      "Les réponses manquantes. {{count}} questions restent ouvertes ; elles les prennent pour neutres, sans intervalle.",
    evidence: "Les preuves. Un document vu et une hypothèse comptent autant pour elles.",
    use: "À lire donc comme un contrôle de la méthode : là où elles diffèrent, regardez le critère qui fait la différence.",
    useOpen:
      "Notre propre verdict est ouvert ici : qu’une méthode mette une autre option en tête ne surprend pas, et n’est pas une raison de la choisir.",
  },
  aws: {
    title: "Priorité AWS : quand migrer",
    none: "Le référentiel de cette mission n’a pas de règles pour la table d’AWS.",
    total: "{{total}} points sur {{maximum}} : plus il y en a, plus tôt l’application migre.",
    range_one:
      "Entre {{low}} et {{high}} points sur {{maximum}}, car {{count}} fait n’est pas connu : plus il y en a, plus tôt l’application migre.",
    range_many:
      "Entre {{low}} et {{high}} points sur {{maximum}}, car {{count}} faits ne sont pas connus : plus il y en a, plus tôt l’application migre.",
    range_other:
      "Entre {{low}} et {{high}} points sur {{maximum}}, car {{count}} faits ne sont pas connus : plus il y en a, plus tôt l’application migre.",
    attribute: "Attribut",
    fact: "Fait",
    points: "Points",
    unknown: "non connu",
    note: "La table publiée par AWS, telle quelle. Elle dit dans quel ordre les applications migrent, pas vers où.",
    attributes: {
      environment: "Environnement",
      criticality: "Criticité",
      compliance: "Conformité",
      os: "Système d’exploitation",
      instances: "Serveurs",
      dependencies: "Dépendances",
      strategy: "Stratégie",
      team: "Préparation de l’équipe",
    },
    values: {
      Test: "test",
      Development: "développement",
      Production: "production",
      Low: "basse",
      Medium: "moyenne",
      High: "haute",
      None: "aucune",
      FedRAMP: "réglementée (FedRAMP dans la table)",
      "Cloud ready": "prêt pour le cloud",
      Unsupported: "hors support",
      "1-3": "1 à 3",
      "0-3": "0 à 3",
      "4-10": "4 à 10",
      "11+": "11 ou plus",
      Rehost: "réhébergement",
      Replatform: "changement de plateforme",
      Refactor: "refonte",
    },
  },
  konveyor: {
    title: "Konveyor : risque et confiance",
    none: "Le référentiel de cette mission n’a aucune question que Konveyor pose aussi.",
    sentence: "Konveyor dirait : {{risk}}, confiance de {{confidence}}.",
    risks: {
      red: "risque élevé",
      yellow: "risque moyen",
      green: "risque faible",
      unknown: "risque inconnu",
    },
    colours: { red: "Réponses rouges", yellow: "Jaunes", green: "Vertes", unknown: "Sans réponse" },
    note: "La formule de Konveyor, pour qui la connaît. Une réponse rouge sur vingt rend une application rouge, et une question sans réponse compte tout de même pour 70 % de confiance. Les couleurs sont lues dans l’adéquation de la réponse aux conteneurs.",
  },
  agreement: {
    title: "Deux consultants sont-ils d’accord ?",
    none: "Aucune question n’a reçu la réponse de deux consultants pour la même application : il n’y a encore rien à mesurer.",
    howTo:
      "Pour l’obtenir : faites répondre deux consultants pour les mêmes cinq à dix applications, chacun sur son ordinateur et sans voir les réponses de l’autre. Une fois les deux dans cette mission, l’accord est montré ici pour chaque question.",
    sentence_zero:
      "Dans toute la mission, deux personnes ont répondu séparément à {{total}} questions ; aucune n’est à reformuler.",
    sentence_one:
      "Dans toute la mission, deux personnes ont répondu séparément à {{total}} questions ; {{count}} est à reformuler.",
    sentence_many:
      "Dans toute la mission, deux personnes ont répondu séparément à {{total}} questions ; {{count}} sont à reformuler.",
    sentence_other:
      "Dans toute la mission, deux personnes ont répondu séparément à {{total}} questions ; {{count}} sont à reformuler.",
    question: "Question",
    reading: "Lecture",
    alpha: "Alpha",
    units: "Comparées",
    undefined: "trop peu pour le dire",
    readings: { reliable: "fiable", tentative: "à confirmer", unreliable: "à reformuler" },
    note: "Alpha de Krippendorff : 1 est l’accord complet, 0 le hasard. À partir de 0,80 les réponses sont fiables, à partir de 0,667 à confirmer seulement ; en dessous, la formulation des réponses doit être clarifiée. Avec peu d’applications comparées, il dit peu.",
  },
};
