import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Pack } from "../../src-shared/contract/content.ts";
import type { PackRef } from "../../src-shared/contract/content.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content } from "../ports.ts";
import { loadAwsRules } from "./load-aws-rules.ts";
import { loadExample, readExampleTitle } from "./load-example.ts";
import { loadListings } from "./load-listings.ts";
import { loadPack } from "./load-pack.ts";
import { loadPlanning } from "./load-planning.ts";
import { packFolders } from "./published-lock.ts";
import { readContentFile } from "./read-content-file.ts";

/**
 * The content that ships with the app. Packs and examples are large: only their names are read at
 * first, and each is parsed when it is asked for, once.
 */
export const loadContent = (assessmentsFolder: string): Content => {
  const packs = packFolders(assessmentsFolder).map((folder) => ({
    folder,
    ref: readPackRef(folder),
    load: once(() => loadValidPack(folder)),
  }));
  const examples = once(() =>
    exampleFolders(assessmentsFolder).map((folder) => ({
      title: readExampleTitle(folder),
      load: once(() => loadExample(folder)),
    })),
  );
  const store = once(() => loadListings(assessmentsFolder));
  const planning = once(() => loadPlanning(assessmentsFolder));
  const awsRules = once(() => loadAwsRules(assessmentsFolder));

  return {
    packs: packs.map(({ ref }) => ref),
    findPack: ({ id, version }) => packs.find(({ ref }) => ref.id === id && ref.version === version)?.load(),
    get capabilities() {
      return store().capabilities;
    },
    get listings() {
      return store().listings;
    },
    get planning() {
      return planning();
    },
    get awsRules() {
      return awsRules();
    },
    get examples() {
      return examples().map(({ title }) => title);
    },
    findExample: (id) =>
      examples()
        .find(({ title }) => title.id === id)
        ?.load(),
  };
};

const PackHead = z.object({ catalogue: Pack.shape.catalogue.pick({ id: true, version: true }).loose() });

const readPackRef = (folder: string): PackRef => {
  const { catalogue } = readContentFile(join(folder, "pack.yaml"), PackHead);
  return { id: catalogue.id, version: catalogue.version };
};

const loadValidPack = (folder: string): Pack => {
  const loaded = loadPack(folder);
  if ("pack" in loaded) return loaded.pack;
  throw problem("pack.invalid", {
    errors: loaded.errors.map(({ file, line, path, message }) => `${file}:${line} ${path} ${message.en}`),
  });
};

const exampleFolders = (assessmentsFolder: string): readonly string[] =>
  readdirSync(join(assessmentsFolder, "examples"), { withFileTypes: true })
    .map(({ name }) => join(assessmentsFolder, "examples", name))
    .filter((folder) => existsSync(join(folder, "engagement.yaml")));

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
