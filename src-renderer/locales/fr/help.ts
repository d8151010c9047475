export const help = {
  title: "Aide",
  find: "Chercher dans l’aide",
  all: "Tous les articles",
  print: "Imprimer",
  nothing: "Aucun article ne contient ces mots.",
  count_one: "{{count}} article trouvé",
  count_many: "{{count}} d’articles trouvés",
  count_other: "{{count}} articles trouvés",
  go: "Y aller",
  related: "Voir aussi",
  places: { import: "Importer un inventaire", newEngagement: "Nouvelle mission" },
} as const;
