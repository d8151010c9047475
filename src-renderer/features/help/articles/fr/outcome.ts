import type { Articles } from "../../article.ts";

export const outcome = {
  results: {
    title: "Le résultat d’une application",
    lead: "Ce qui est recommandé, avec quelle certitude, et sur quoi cela repose.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "La phrase du haut est le verdict. Dessous, chaque option avec son score et son intervalle, les conditions d’éligibilité qui l’excluent ou la rendent conditionnelle, et ce qui parle pour et contre.",
          "Chaque chiffre s’ouvre sur les réponses qui le portent, et chaque réponse mène à sa question, aller et retour.",
          "La prochaine question est celle dont la réponse pourrait le plus changer le résultat. Quand aucune ne le peut, vous pouvez vous arrêter.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Choisissez un chiffre pour voir d’où il vient.",
          "Consignez la décision : l’option choisie, par qui, quand, et pourquoi si ce n’est pas celle qui est recommandée.",
          "Comparez avec une autre application pour voir où est la différence.",
        ],
      },
    ],
    places: ["results", "portfolio"],
    related: ["scores", "gates", "verdicts", "compare", "opinions"],
  },
  compare: {
    title: "Comparer deux applications",
    lead: "Côte à côte : scores, conditions d’éligibilité et réponses qui diffèrent.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Choisissez les deux applications en haut.",
          "Lisez d’abord où les points diffèrent : les critères sont rangés par écart.",
          "Choisissez un chiffre ou une réponse pour voir sur quoi il repose, et revenez par le lien du haut.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["results", "scores"],
  },
  opinions: {
    title: "Seconds avis",
    lead: "Ce que d’autres méthodes font des mêmes réponses, et si deux consultants disent la même chose.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Quatre méthodes connues classent les options qu’aucune condition n’exclut, selon les mêmes critères et les mêmes poids que nous. Seule la méthode diffère.",
          "Là où une méthode dit autre chose, une phrase nomme le critère qui en est la cause. La priorité d’AWS et le risque de Konveyor sont là pour les clients qui les connaissent.",
          "Ces méthodes ne voient ni les conditions d’éligibilité, ni les questions ouvertes, ni les preuves. Elles ne changent jamais une recommandation.",
        ],
      },
      {
        title: "L’accord entre consultants",
        steps: [
          "Deux consultants répondent pour les mêmes cinq à dix applications, chacun sur son ordinateur.",
          "Réunissez les deux dans cette mission ; les deux réponses sont gardées.",
          "Les questions « à reformuler » sont comprises différemment : clarifiez la formulation de leurs réponses.",
        ],
      },
    ],
    places: ["results"],
    related: ["results", "verdicts", "scores"],
  },
  portfolio: {
    title: "Parc",
    lead: "Toutes les applications : où elles vont, si cela leur convient, ce qui est faible.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Combien d’applications vont vers chaque option ; la valeur face à l’adéquation ; quel critère parle pour quoi ; quelles conditions d’éligibilité jouent. La liste du bas commence par le résultat le plus faible.",
          "Chaque option a une forme, une lettre et un motif, les mêmes à l’écran, dans les graphiques et dans le rapport.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Choisissez une partie d’un graphique, ou un filtre, pour restreindre toute la page. L’adresse le retient ; Retour l’enlève.",
          "Chaque graphique devient un tableau, et se copie ou s’enregistre en image.",
          "Gardez une vue sous un nom pour la retrouver.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["verdicts", "results", "report"],
  },
  whatif: {
    title: "Et si, et les scénarios",
    lead: "Ce que seraient les chiffres avec d’autres poids, conditions ou réponses, sans rien enregistrer.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "À gauche ce que vous essayez, à droite ce que cela fait des verdicts, des scores et des rangs, à côté de ce qui est enregistré. Ce qui est essayé est marqué comme tel, et ne compte jamais.",
          "L’adresse contient ce qui est essayé : copiez-la, et qui l’ouvre sur cette machine voit la même chose.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Déplacez un poids, écartez une condition ou supposez une réponse. Un seul geste ramène ce qui est enregistré.",
          "Gardez ce que vous avez essayé comme scénario, sous un nom.",
          "Sous Scénarios, cochez-en jusqu’à quatre pour les voir côte à côte, et copiez la comparaison comme image ou comme tableau.",
        ],
      },
    ],
    places: ["whatif", "scenarios"],
    related: ["weights", "verdicts", "results"],
  },
  findings: {
    title: "Constats et actions",
    lead: "Ce que vous avez remarqué, sur quoi cela repose, et qui fait quoi.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Rédigez un constat : sa gravité, ce qui a été vu, les applications et questions sur lesquelles il repose.",
          "Ajoutez des actions avec un responsable, un effort et un jour. Cochez-les sur place.",
          "Ajoutez des images à un constat comme à une question.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Constats et actions vont dans le rapport. Ce que vous écrivez dans une langue vaut pour les deux jusqu’à sa traduction.",
        ],
      },
    ],
    places: ["findings", "report"],
    related: ["report", "evidence", "undo"],
  },
  report: {
    title: "Le rapport",
    lead: "Un document Word que le client peut modifier.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Regardez d’abord ce qui manque : la page le nomme et y mène.",
          "Choisissez la langue, puis un brouillon rapide, le rapport complet, certaines de ses parties, ou ses chiffres pour un tableur ou un programme.",
          "Réglez entre vous ce qui est ouvert : commentez une partie, une application ou un constat, répondez, résolvez. Un exemplaire de relecture porte ces commentaires dans la marge de Word ; celui du client, jamais.",
          "Ce qu’un relecteur a écrit dans Word revient : déposez le fichier, regardez ce qui est nouveau, commentaires et phrases modifiées, puis reprenez-le. Ce qui est déjà connu reste tel quel.",
          "Réécrivez les phrases que le client doit lire autrement. Vos mots restent quand les chiffres sont recalculés, et sont signalés quand les faits changent.",
          "Envoyez-le en relecture. Un responsable de mission qui n’en est pas le seul auteur l’approuve ou demande une reprise ; une fois approuvé, il est émis, et cette copie est gardée telle quelle.",
          "Produisez. Vous pouvez continuer à travailler ; la page dit quand il est prêt, et la production peut être arrêtée.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Les graphiques du document sont ceux de Word et se modifient. Les preuves retenues pour le rapport figurent en annexe, avec légende et jour.",
          "Ce qui a été approuvé et dit autre chose depuis redevient un projet : la page nomme les parties. Seul un rapport approuvé ou émis est sans filigrane.",
          "Avant la visite, envoyez le questionnaire en classeur : ce que le client a rempli revient ici, et se regarde avant d’être enregistré.",
          "La dernière page dit à partir de quel référentiel, de quelle version du moteur et de quelles données les chiffres ont été calculés.",
        ],
      },
    ],
    places: ["report", "findings"],
    related: ["findings", "evidence", "verdicts"],
  },
  weights: {
    title: "Poids",
    lead: "Combien compte chaque critère, comment cela a été trouvé, et qui l’a accepté.",
    parts: [
      {
        title: "Façons de les trouver",
        terms: [
          [
            "Curseurs",
            "Fixez les points directement ; les autres cèdent en proportion, sauf si vous les figez.",
          ],
          [
            "Pondération des écarts (swing)",
            "Dites ce que vaut, dans chaque critère, le passage du plus bas au plus haut. On demande ce qui est en jeu, non ce qui semble important.",
          ],
          [
            "Deux à deux (AHP)",
            "Comparez deux critères à la fois. Un ratio au-dessus de 0,10 dit que les comparaisons se contredisent.",
          ],
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Trouvez les poids avec le client, et voyez quelles applications changeraient d’option.",
          "Enregistrez-les avec qui les a acceptés. Scores, rapport et simulation les utilisent dès lors ; annuler les retire.",
        ],
      },
    ],
    places: ["weights", "agreed"],
    related: ["agreed", "scores", "whatif"],
  },
  agreed: {
    title: "Cadre et équipe",
    lead: "Ce qui a été convenu avec le client : priorités, personnes, sites, cadre.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Les poids disent combien compte chaque critère. Ils appartiennent au client : notez qui les a acceptés et quand. Les changer change aussitôt tous les scores.",
          "Ici aussi : l’équipe, les sites, les langues, la classification et les dates de la mission.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Choisissez un profil de poids ; l’application en propose un d’après les moteurs de l’organisation.",
          "Notez qui l’a accepté. Le rapport l’imprime.",
        ],
      },
    ],
    places: ["agreed", "options"],
    related: ["scores", "options"],
  },
  options: {
    title: "Cibles et magasin",
    lead: "Ce que l’on sait du PaaS, du cloud privé et des applications du magasin, et ce qui le montre.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Des faits sur une option, comme les pays d’hébergement ou les certificats, décident des conditions d’éligibilité. Tout fait commence inconnu, et l’inconnu n’en satisfait aucune.",
          "Un fait compte tant que son document est valable. Après le dernier jour du document, il redevient inconnu.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Modifiez un fait et nommez le document qui le montre, avec sa référence et son dernier jour.",
          "Dans le magasin, consultez une fiche et ce qu’elle couvre.",
        ],
      },
    ],
    places: ["options", "agreed"],
    related: ["gates"],
  },
  settings: {
    title: "Réglages",
    lead: "Langue, affichage, touches, votre nom, et les données de cette machine.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Écrivez votre nom : il figure à côté de ce que vous notez.",
          "Choisissez langue, thème et densité. Ils changent aussitôt, et dans toutes les fenêtres.",
          "Désactivez les touches simples si vous dictez ou si des lettres partent par erreur.",
          "Faites une sauvegarde, ou vérifiez les données : chaque modification enregistrée est relue et contrôlée.",
        ],
      },
    ],
    places: ["settings", "home"],
    related: ["protection", "saved"],
  },
} satisfies Partial<Articles>;
