import type { Articles } from "../article.ts";

export const french: Articles = {
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
    related: ["scores", "gates", "verdicts", "compare"],
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
          "Choisissez la langue, puis un brouillon rapide ou le rapport complet.",
          "Produisez. Vous pouvez continuer à travailler ; la page dit quand il est prêt, et la production peut être arrêtée.",
        ],
      },
      {
        title: "Bon à savoir",
        text: [
          "Les graphiques du document sont ceux de Word et se modifient. Les preuves retenues pour le rapport figurent en annexe, avec légende et jour.",
          "La dernière page dit à partir de quel référentiel, de quelle version du moteur et de quelles données les chiffres ont été calculés.",
        ],
      },
    ],
    places: ["report", "findings"],
    related: ["findings", "evidence", "verdicts"],
  },
  agreed: {
    title: "Poids et équipe",
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
          ["Prouvé", "aucune réponse encore ouverte ne peut changer la première option"],
          ["Solide", "la première option a au moins trois points d’avance"],
          ["En tendance", "elle a au moins un point d’avance"],
          ["Ouvert", "l’avance est plus faible, ou rien n’est connu"],
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
};
