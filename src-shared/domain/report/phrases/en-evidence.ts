/** The words of the annex that shows evidence. */
export const enEvidence = {
  title: "Evidence",
  intro: "Pictures and files gathered during the engagement, as far as they were chosen for this report.",
  of: (day: string) => `As it was on ${day}.`,
  about: (what: string) => `Concerns: ${what}.`,
  files: "Files",
  filesIntro: "These files are kept with the engagement and are not part of this document.",
  shows: "What it shows",
  noCaption: "No caption",
  day: "Date",
  concerns: "Concerns",
  file: "File",
};
