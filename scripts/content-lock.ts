// Writes the hash of each newly published pack version into assessments/published.lock.json.
// A version that is already there never changes: publish the next one instead.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../src-main/content/load-pack.ts";
import { packFolders, packHash, packName, readPublishedLock } from "../src-main/content/published-lock.ts";

const assessments = join(import.meta.dirname, "../assessments");
const lock = { ...readPublishedLock(assessments) };

for (const folder of packFolders(assessments)) {
  const loaded = loadPack(folder);
  if ("errors" in loaded) {
    for (const { file, line, path, message } of loaded.errors)
      console.error(`${file}:${line} ${path} ${message.en}`);
    throw new Error(`${folder} is not a valid pack; nothing was written.`);
  }
  const name = packName(loaded.pack);
  const hash = packHash(loaded.pack);
  if (lock[name] !== undefined && lock[name] !== hash)
    throw new Error(`${name} is published and was edited: undo the edit, or give the pack a new version.`);
  console.log(`${name} ${hash}${lock[name] ? "" : " (new)"}`);
  lock[name] = hash;
}

writeFileSync(join(assessments, "published.lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
