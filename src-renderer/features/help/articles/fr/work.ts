import type { Articles } from "../../article.ts";

export const work = {
  start: {
    title: "Démarrer",
    lead: "Les missions de cette machine, une nouvelle, ou l’exemple complet.",
    parts: [
      {
        title: "À quoi cela sert",
        text: [
          "Une mission est un travail pour un client : son inventaire, ses entretiens, ses réponses, ses résultats et son rapport. Elle a un code court, qui figure dans chaque adresse.",
          "L’exemple complet est un groupe hospitalier inventé de quarante applications. Rien de ce que vous y faites ne touche vos propres missions.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Choisissez Nouvelle mission, puis donnez le client, un code et la langue du rapport.",
          "Ou ouvrez l’exemple et laissez la visite vous y conduire.",
          "Une mission s’ouvre d’un clic ; les dernières ouvertes viennent en tête.",
        ],
      },
    ],
    places: ["home", "newEngagement", "settings"],
    related: ["overview", "import", "protection"],
  },
  overview: {
    title: "Vue d’ensemble",
    lead: "Où en est la mission aujourd’hui, et que faire ensuite.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "La phrase du haut dit ce qui est prévu aujourd’hui. Les chiffres comptent applications, réponses et verdicts ; chacun mène à ce qu’il compte.",
          "Les points faibles nomment ce qui mérite le plus de travail : réponses contradictoires, applications sans option possible, résultats serrés, réponses trop rares, conditions d’éligibilité ouvertes.",
          "Les points mis de côté sont venus en entretien. Cochez-les une fois traités ; cliquez sur le texte pour le reformuler.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Continuer mène à la question la plus utile, dans une application déjà commencée.",
          "Choisissez un point faible pour aller à sa cause.",
        ],
      },
    ],
    places: ["overview", "portfolio"],
    related: ["desk", "verdicts", "portfolio"],
  },
  desk: {
    title: "Plan et suivi",
    lead: "Rendez-vous, personnes, engagements pris, jours, et la liste avant de quitter le site.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Les entretiens sont rangés par jour. Deux entretiens simultanés qui demandent la même personne sont signalés, pendant la planification et après. À côté de chacun figure le nombre de questions qui restent à couvrir.",
          "Les contacts sont les personnes du client, avec rôle et site. Les livrables sont ce que nous devons ; les décisions demandées, ce que le client nous doit. Les jours sont prévus et passés, par personne.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Planifiez un entretien : quand, où, avec qui, sur quelles applications. L’ordre du jour découle du rôle ; retirez ou ajoutez des sections.",
          "L’export vers un agenda écrit un fichier que tous les agendas lisent.",
          "Échap ferme un formulaire et garde votre saisie ; Annuler l’abandonne.",
          "La liste avant de partir se coche seule : parcourez ce qui reste tant que les personnes qui savent sont à côté.",
        ],
      },
    ],
    places: ["desk", "interview"],
    related: ["meeting", "saved", "undo"],
  },
  inventory: {
    title: "Inventaire",
    lead: "Les applications, leurs serveurs, et ce qui dépend de quoi.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Deux grilles de toute taille, et les dépendances en tableau et en dessin. Une application reçoit une recommandation ; un serveur appartient à une application, ou à aucune pour l’instant.",
          "Votre façon de regarder une liste, avec recherche, filtres, ordre et colonnes, reste dans l’adresse. Gardez-la sous un nom pour la retrouver.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Tapez dans la recherche : les mots dans n’importe quel ordre, sans tenir compte des accents.",
          "Appuyez sur Entrée sur une application pour l’ouvrir à côté de la grille.",
          "Sélectionnez plusieurs lignes pour les modifier ensemble ou pour affecter des serveurs à une application.",
          "Une règle affecte des serveurs selon leur nom ; l’aperçu montre lesquels, et lesquels sont déjà ailleurs.",
        ],
      },
      {
        title: "Touches d’une grille",
        terms: [
          ["Flèches", "parcourent les cellules ; Page haut et Page bas, d’un écran"],
          ["Entrée", "ouvre la ligne"],
          ["F2 ou la saisie", "modifie la cellule ; Échap y renonce"],
          ["Espace", "sélectionne la ligne ; avec Maj, une plage"],
          ["Ctrl C", "copie les lignes sélectionnées pour un tableur"],
        ],
      },
    ],
    places: ["inventory", "import"],
    related: ["import", "grid", "results"],
  },
  import: {
    title: "Importer un inventaire",
    lead: "Classeurs RVTools, tableurs et listes, repris avec un aperçu.",
    parts: [
      {
        title: "Ce qui est lu",
        text: [
          "Les exports RVTools, les fichiers Excel et CSV en français ou en anglais, et les listes Konveyor. Rien n’est modifié avant que vous ayez vu l’aperçu.",
          "Les colonnes sur la charge des machines, par exemple « Utilisation CPU (%) », valent mesure et dimensionnent les cibles. Quand un titre ne donne pas d’unité, toute la colonne est lue de la même façon et l’aperçu dit laquelle.",
          "Chaque remarque nomme la feuille, la ligne et la colonne, et dit ce qui était attendu. Toutes peuvent être enregistrées dans un classeur à renvoyer.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Déposez le fichier ou choisissez-le.",
          "Vérifiez le sens donné à chaque colonne et corrigez-le. Gardez ce choix pour le prochain fichier du client.",
          "Regardez ce qui est nouveau, modifié ou disparu, puis importez.",
          "Un import s’annule d’un seul coup, depuis la liste des imports ou avec Ctrl Z.",
        ],
      },
    ],
    places: ["import", "inventory"],
    related: ["inventory", "undo"],
  },
  question: {
    title: "Une question à la fois",
    lead: "Demander, répondre et noter sans quitter le clavier.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "La question avec ses indications et le sens de chaque réponse ; à côté, pourquoi elle est posée maintenant et ce que les réponses changeraient.",
          "Une réponse retient qui l’a donnée, dans quel entretien, et ce qui la montre. Une réponse reprise de l’organisation ou d’un archétype le dit ; répondez ici pour vous en écarter.",
          "Quand deux personnes ont noté des réponses différentes, les deux restent jusqu’à ce que quelqu’un tranche.",
        ],
      },
      {
        title: "Degrés de preuve",
        terms: [
          ["A", "un document ou une mesure a été vu"],
          ["B", "deux personnes concordent"],
          ["C", "une personne l’affirme"],
          ["D", "le consultant le suppose"],
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Répondez d’un chiffre, puis J pour la question suivante. Il n’y a rien à enregistrer.",
          "Personne ne le sait encore : U. La question reste ouverte et pourra être reposée.",
          "Elle n’a pas de sens ici : X, puis dites pourquoi.",
          "Le point d’interrogation montre toutes les touches.",
        ],
      },
    ],
    places: ["questionnaire", "grid"],
    related: ["meeting", "evidence", "scores", "saved"],
  },
  meeting: {
    title: "Mener un entretien",
    lead: "Un ordre du jour, une horloge, qui parle, ce qui est mis de côté, ce qui est relu.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Choisissez un entretien prévu ou un nouveau. Dites qui est dans la salle et de quelles applications vous parlez.",
          "Commencez. La barre au-dessus des questions montre le temps, la place dans l’ordre du jour et qui parle.",
          "Appuyez sur P quand quelqu’un d’autre parle : la suite lui est attribuée.",
          "Appuyez sur + pour mettre de côté ce qui vient, sans quitter la question.",
          "Appuyez sur V pour cacher ce que le client ne doit pas voir au projecteur.",
          "À la fin, relisez le résumé ensemble, corrigez-le et clôturez l’entretien.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Après un rechargement, une panne ou dans une seconde fenêtre, le même entretien continue avec la même horloge.",
          "Ce qu’un archétype a répondu pour une application compte comme répondu dans son ordre du jour.",
        ],
      },
    ],
    places: ["interview", "desk"],
    related: ["question", "desk"],
  },
  grid: {
    title: "Réponses en grille",
    lead: "Applications en lignes, questions en colonnes : beaucoup de réponses à la fois.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Chaque cellule est une réponse avec son degré ; une cellule vide est ouverte. Une réponse en ton plus clair vient d’un archétype, un groupe d’applications semblables.",
        ],
      },
      {
        title: "Touches",
        terms: [
          ["Flèches", "parcourent les cellules ; avec Maj, elles sélectionnent"],
          ["Un chiffre", "répond à un choix ; Entrée ouvre la cellule"],
          ["Ctrl D", "recopie vers le bas la première cellule de la sélection"],
          ["Ctrl C, Ctrl V", "copient et collent, aussi depuis un tableur"],
          ["Suppr", "retire des réponses"],
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Collez depuis un tableur : vous voyez d’abord ce qui convient et ce qui ne convient pas, cellule par cellule.",
          "Créez un archétype pour des applications semblables, répondez une fois, et écartez-vous-en où l’une diffère.",
        ],
      },
    ],
    places: ["grid", "questionnaire"],
    related: ["question", "undo"],
  },
  evidence: {
    title: "Preuves",
    lead: "Photos, captures et fichiers qui montrent ce qui a été dit.",
    parts: [
      {
        title: "Comment faire",
        steps: [
          "Collez une image sur une question avec Ctrl V, déposez un fichier, ou appuyez sur E.",
          "Recadrez et noircissez ce que personne ne doit voir : les parties cachées quittent le fichier avant qu’il soit gardé.",
          "Donnez une légende et le jour du fait, et dites si la pièce va dans le rapport.",
          "Dans la galerie, filtrez par application, par question, par constat, ou ce qui n’a pas de légende.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Lieu, appareil et auteur sont retirés des images. Le même fichier n’est gardé qu’une fois, même ajouté plusieurs fois. Les fichiers sont chiffrés comme le reste.",
        ],
      },
    ],
    places: ["evidence", "findings"],
    related: ["question", "report", "protection"],
  },
} satisfies Partial<Articles>;
