/**
 * Imported first by every program that a person may start by hand: an older Node dies in SQLite's
 * native code without a word, so it is told off before that code is loaded.
 */
const wantedMajor = 24;

if (Number(process.versions.node.split(".")[0]) < wantedMajor) {
  process.stderr.write(
    `Canopy Assess runs on Node ${wantedMajor} or later, and this is Node ${process.versions.node}; start it with npm (npm start, npm run canopy), which brings its own.\n`,
  );
  process.exit(1);
}
