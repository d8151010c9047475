import { z } from "zod";
import { row } from "./problem-row.ts";

const keepers = {
  os: { en: "the operating system’s key store", fr: "le trousseau du système d’exploitation" },
  file: { en: "a key file", fr: "un fichier de clé" },
  sealed: { en: "the file keys.json", fr: "le fichier keys.json" },
} as const;

/** What can go wrong with the data folder, its key and its backups. */
export const storeProblems = {
  "store.locked": row({
    status: 423,
    details: z.object({ folder: z.string(), holder: z.string() }),
    text: {
      en: ({ folder, holder }) => `${folder} is already open in ${holder}; close it there first.`,
      fr: ({ folder, holder }) => `${folder} est déjà ouvert dans ${holder} ; fermez-le d’abord là-bas.`,
    },
  }),
  "store.tooNew": row({
    status: 409,
    details: z.object({ file: z.string(), found: z.int(), known: z.int() }),
    text: {
      en: ({ file, found, known }) =>
        `${file} was written by a newer Canopy Assess (schema ${found}, this one knows ${known}); install the newer version to open it.`,
      fr: ({ file, found, known }) =>
        `${file} a été écrit par une version plus récente de Canopy Assess (schéma ${found}, celle-ci connaît ${known}) ; installez la version plus récente pour l’ouvrir.`,
    },
  }),
  "store.cannotOpen": row({
    status: 409,
    details: z.object({ file: z.string() }),
    text: {
      en: ({ file }) =>
        `${file} can't be opened with the key at hand. Nothing was changed. Give the right passphrase, restore the key file, or open a backup.`,
      fr: ({ file }) =>
        `${file} ne peut pas être ouvert avec la clé disponible. Rien n’a été modifié. Donnez la bonne phrase secrète, rétablissez le fichier de clé ou ouvrez une sauvegarde.`,
    },
  }),
  "store.keyMissing": row({
    status: 409,
    details: z.object({ file: z.string(), keeper: z.enum(["os", "file", "sealed"]) }),
    text: {
      en: ({ file, keeper }) =>
        `The key of ${file} is kept by ${keepers[keeper].en}, which does not give it. Nothing was changed. Give the passphrase or restore the key file.`,
      fr: ({ file, keeper }) =>
        `La clé de ${file} est gardée par ${keepers[keeper].fr}, qui ne la donne pas. Rien n’a été modifié. Donnez la phrase secrète ou rétablissez le fichier de clé.`,
    },
  }),
  "passphrase.missing": row({
    status: 401,
    details: z.object({ file: z.string() }),
    text: {
      en: ({ file }) => `${file} opens with a passphrase. Give it, or set CANOPY_PASSPHRASE.`,
      fr: ({ file }) =>
        `${file} s’ouvre avec une phrase secrète. Donnez-la, ou définissez CANOPY_PASSPHRASE.`,
    },
  }),
  "store.full": row({
    status: 507,
    details: z.object({ folder: z.string() }),
    text: {
      en: ({ folder }) =>
        `The disk of ${folder} is full: the last change is not saved. Free some space and try again.`,
      fr: ({ folder }) =>
        `Le disque de ${folder} est plein : la dernière modification n’est pas enregistrée. Libérez de l’espace et réessayez.`,
    },
  }),
  "attachment.unreadable": row({
    status: 422,
    details: z.object({ sha256: z.string() }),
    text: {
      en: ({ sha256 }) =>
        `The attached file ${sha256.slice(0, 12)} is missing or damaged in the data folder. Restore it from a backup.`,
      fr: ({ sha256 }) =>
        `La pièce jointe ${sha256.slice(0, 12)} est absente ou endommagée dans le dossier de données. Rétablissez-la depuis une sauvegarde.`,
    },
  }),
  "backup.invalid": row({
    status: 422,
    details: z.object({ file: z.string() }),
    text: {
      en: ({ file }) =>
        `${file} is not a complete backup of Canopy Assess for the key at hand; nothing was changed.`,
      fr: ({ file }) =>
        `${file} n’est pas une sauvegarde complète de Canopy Assess pour la clé disponible ; rien n’a été modifié.`,
    },
  }),
  "backup.otherKind": row({
    status: 422,
    details: z.object({ file: z.string() }),
    text: {
      en: ({ file }) => `${file} is not a backup: it is a file of another kind; nothing was changed.`,
      fr: ({ file }) =>
        `${file} n’est pas une sauvegarde : c’est un fichier d’un autre type ; rien n’a été modifié.`,
    },
  }),
  "backup.jobsRunning": row({
    status: 409,
    details: z.object({}),
    text: {
      en: () =>
        "Long work is still going on. Let it end or cancel it, then restore the backup; nothing was changed.",
      fr: () =>
        "Un travail long est encore en cours. Laissez-le finir ou annulez-le, puis restaurez la sauvegarde ; rien n’a été modifié.",
    },
  }),
} as const;
