export const help = {
  title: "Help",
  find: "Find in the help",
  all: "All articles",
  print: "Print",
  nothing: "No article has these words.",
  count_one: "{{count}} article found",
  count_other: "{{count}} articles found",
  go: "Go there",
  related: "See also",
  places: { import: "Import an inventory", newEngagement: "New engagement" },
} as const;
