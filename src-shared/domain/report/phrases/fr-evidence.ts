import type { enEvidence } from "./en-evidence.ts";

/** Les mots de l’annexe qui montre les preuves. */
export const frEvidence: typeof enEvidence = {
  title: "Preuves",
  intro:
    "Images et fichiers réunis pendant la mission, pour autant qu’ils aient été retenus pour ce rapport.",
  of: (day) => `État au ${day}.`,
  about: (what) => `Concerne : ${what}.`,
  files: "Fichiers",
  filesIntro: "Ces fichiers sont conservés avec la mission et ne font pas partie de ce document.",
  shows: "Ce qu’il montre",
  noCaption: "Sans légende",
  day: "Date",
  concerns: "Concerne",
  file: "Fichier",
};
