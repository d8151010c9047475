import type { Articles } from "../../article.ts";

export const ideas = {
  scores: {
    title: "Comment les scores sont calculés",
    lead: "Des réponses aux points, pour pouvoir l’expliquer au client.",
    parts: [
      {
        title: "Avec les mots du client",
        text: [
          "Chaque option part de 50 points, ce qui veut dire que rien n’est connu. Chaque réponse la fait monter ou descendre : selon qu’elle parle pour ou contre l’option, par rapport aux autres réponses possibles, multiplié par ce que pèse le critère.",
          "Une question sans réponse n’ajoute rien, ni pour ni contre. Un questionnaire vide donne donc 50 à chaque option et n’en recommande aucune.",
          "Toutes les contributions s’additionnent exactement. Le graphique de ce qui parle pour une option les montre une à une.",
        ],
      },
      {
        title: "Intervalle et couverture",
        terms: [
          ["Intervalle", "le plus bas et le plus haut score que permettent encore les questions ouvertes"],
          [
            "Couverture",
            "la part du poids sur laquelle les réponses portent ; plus de réponses, un intervalle plus étroit",
          ],
          ["Avance", "le nombre de points qui séparent la première option de la suivante"],
        ],
      },
      {
        title: "Coûts, effort, carbone",
        text: [
          "Mesurés ou estimés, ils comptent comme des critères à part, par rapport au coût du maintien. Sinon, ils ne pèsent rien.",
        ],
      },
    ],
    places: ["results", "agreed"],
    related: ["gates", "verdicts", "results"],
  },
  gates: {
    title: "Conditions d’éligibilité",
    lead: "Des règles qui excluent une option ou la rendent conditionnelle, avant tout score.",
    parts: [
      {
        title: "Avec les mots du client",
        text: [
          "Certaines choses ne sont pas affaire de points. Si la loi veut les données de santé dans un lieu certifié, une option sans le certificat est exclue, même bien notée.",
          "Une condition regarde les réponses et les faits connus de l’option. Chacune nomme sa source et dit ce qui la lèverait.",
        ],
      },
      {
        title: "Ce qu’elle peut dire",
        terms: [
          ["Satisfaite", "rien ne s’y oppose"],
          ["Exclut", "l’option est écartée, et reste visible avec la raison"],
          ["Ouverte", "une réponse ou un fait manque : l’option est conditionnelle en attendant"],
          ["Sous condition", "l’option reste, et quelque chose doit d’abord être fait"],
        ],
      },
    ],
    places: ["results", "options", "portfolio"],
    related: ["scores", "verdicts", "options"],
  },
  verdicts: {
    title: "La certitude d’un verdict",
    lead: "Prouvé, solide, en tendance ou ouvert ; chacun peut être conditionnel.",
    parts: [
      {
        title: "Les quatre niveaux",
        terms: [
          [
            "Prouvé",
            "aucune réponse encore ouverte ne peut changer la première option, et elle arrive en tête dans au moins 80 % des tirages",
          ],
          [
            "Solide",
            "elle arrive en tête dans au moins 80 % des tirages, avec au moins trois points d’avance",
          ],
          [
            "En tendance",
            "elle arrive en tête dans au moins 60 % des tirages, ou a au moins un point d’avance",
          ],
          ["Ouvert", "ni l’un ni l’autre, ou rien n’est connu"],
        ],
      },
      {
        title: "Ce qu’est un tirage",
        text: [
          "Personne ne connaît les poids au point près, et une réponse vaut ce que vaut sa preuve. L’application refait donc le calcul des milliers de fois : chaque fois, elle déplace un peu les poids autour de ce qui a été convenu, prend certaines réponses pour leur voisine (d’autant plus souvent que la preuve est faible) et remplit les questions ouvertes de n’importe quelle réponse possible. La part d’une option est la fréquence à laquelle elle arrive en tête.",
          "Dans un grand parc, les tirages prennent quelques secondes. D’ici là, ses verdicts reposent sur les seules réponses ouvertes et avances, et la page du parc dit combien sont encore en calcul.",
        ],
      },
      {
        title: "Ce que le résultat en montre",
        terms: [
          [
            "Avec quelle certitude",
            "la part des tirages où chaque option arrive première, deuxième, etc. ; pour qui une autre option viendrait en tête",
          ],
          [
            "Ce qui nous ferait changer d’avis",
            "combien de poids devrait bouger pour qu’une autre option fasse jeu égal, et quelles réponses, chacune seule, mettraient une autre option en tête si elles étaient autres",
          ],
        ],
      },
      {
        title: "Conditionnel",
        text: [
          "Un verdict est conditionnel tant qu’une condition d’éligibilité de son option est ouverte ou reste à remplir. Le résultat nomme ce qui manque.",
        ],
      },
      {
        title: "Ce qui rend un résultat faible",
        text: [
          "Des réponses contradictoires ; plus d’option possible ; moins d’un point d’avance ; des réponses sur moins d’un cinquième du poids ; une condition d’éligibilité ouverte ; une décision qui s’écarte du verdict ; des hypothèses. La page du parc les range par gravité.",
          "Pour le renforcer, posez la prochaine question proposée, tranchez les conflits et remplacez les hypothèses par des documents.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["scores", "gates", "question"],
  },
  saved: {
    title: "Ce que veulent dire hors ligne et enregistré",
    lead: "Rien n’attend le réseau, et enregistré veut dire sur le disque.",
    parts: [
      {
        title: "Enregistré",
        text: [
          "La ligne du bas n’annonce Enregistré et l’heure qu’une fois la modification sur le disque de cette machine. Il n’y a pas de bouton pour enregistrer.",
          "Si le disque est plein ou refuse l’écriture, la ligne le dit, et la réponse garde sa place à l’écran jusqu’à ce qu’il y ait de la place.",
          "Le texte en cours de saisie est gardé à mesure, chiffré avec le reste. Après une panne, il est de nouveau là.",
        ],
      },
      {
        title: "Hors ligne",
        text: [
          "Tout fonctionne sur cette machine. L’application ne va rien chercher sur un réseau : ni polices, ni cartes, ni mises à jour à votre insu. Elle marche de la même façon dans une cave et dans un avion.",
        ],
      },
    ],
    places: ["settings"],
    related: ["protection", "undo"],
  },
  protection: {
    title: "Où sont les données et comment elles sont protégées",
    lead: "Un dossier chiffré sur cette machine, avec des copies que l’on peut restaurer.",
    parts: [
      {
        title: "Où",
        text: [
          "Toutes les missions sont dans un dossier, que les réglages nomment. Un seul programme l’ouvre à la fois ; le second apprend qui était là le premier.",
        ],
      },
      {
        title: "Comment elles sont protégées",
        text: [
          "La base et chaque fichier sont chiffrés. La clé est gardée par le trousseau du système, par une phrase secrète, ou dans un fichier que vous seul pouvez lire ; les réglages disent comment.",
          "Chaque modification est écrite dans un journal qui ne peut que croître. La vérification des réglages trouve ce qui aurait été altéré.",
        ],
      },
      {
        title: "Copies",
        text: [
          "Chaque jour de travail, l’application garde d’elle-même une copie de la base, les sept dernières. Une sauvegarde faite à la main contient aussi les preuves : mettez-la sur un autre disque avant de quitter le site.",
          "Une sauvegarde ne s’ouvre qu’avec la clé de son dossier. Gardez la clé ou la phrase secrète à part.",
        ],
      },
    ],
    places: ["settings", "desk"],
    related: ["saved", "settings"],
  },
  undo: {
    title: "Annuler et historique",
    lead: "Chaque modification peut être reprise, et rien ne disparaît.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Ctrl Z annule votre dernière modification ; Ctrl Maj Z la refait. Dans un champ de texte, ces touches portent sur votre saisie.",
          "Après une suppression, la ligne du bas propose de l’annuler.",
          "Ctrl H ouvre l’historique : qui a changé quoi, et quand. Une valeur antérieure peut y être reprise.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Ce que quelqu’un d’autre a changé depuis n’est pas touché, et vous en êtes averti. Une annulation est une ligne de plus dans le journal : elle se voit et s’annule aussi.",
        ],
      },
    ],
    places: ["overview"],
    related: ["saved", "question"],
  },
} satisfies Partial<Articles>;
