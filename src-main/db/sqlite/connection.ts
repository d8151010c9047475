import { basename } from "node:path";
import Database from "better-sqlite3";
import { problem } from "../../../src-shared/rpc/problems.ts";

export type Connection = Database.Database;

/** 32 random bytes; the scheme needs no passphrase stretching. */
export type StoreKey = Buffer;

/** `CNPY`, so that nobody mistakes the file for another program's. */
const applicationId = 0x43_4e_50_59;

/** Opens an encrypted file, or makes it. Throws `store.cannotOpen` when the key does not fit; changes nothing then. */
export const openConnection = (
  file: string,
  key: StoreKey,
  { readonly = false, mustExist = false }: { readonly readonly?: boolean; readonly mustExist?: boolean } = {},
): Connection => {
  const db = new Database(file, { readonly, fileMustExist: mustExist });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma("legacy = 4");
    db.pragma(`key = "${keyLiteral(key)}"`);
    const found = Number(db.pragma("application_id", { simple: true }));
    const isEmpty = found === 0 && db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
    if (isEmpty && !readonly) db.pragma(`application_id = ${applicationId}`);
    else if (found !== applicationId) throw problem("store.cannotOpen", { file: basename(file) });
    return db;
  } catch (error) {
    db.close();
    if (isSqliteError(error) && unreadable.has(error.code)) {
      throw problem("store.cannotOpen", { file: basename(file) }, { cause: error });
    }
    throw error;
  }
};

/** Settings of a connection that keeps what it acknowledges (sync-and-reliability, section 3.2). */
export const makeDurable = (db: Connection): void => {
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  db.pragma("temp_store = MEMORY");
  db.pragma("secure_delete = FAST");
  // 64 MiB: an import does not write its pages out twice.
  db.pragma("cache_size = -65536");
  if (process.platform === "darwin") {
    db.pragma("fullfsync = ON");
    db.pragma("checkpoint_fullfsync = ON");
  }
};

/** The key as SQLite reads it: raw, without derivation. */
export const keyLiteral = (key: StoreKey): string => `x'${key.toString("hex")}'`;

export const isSqliteError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Database.SqliteError;

/** What SQLite says of a file that the key does not open, or that is no database. */
const unreadable = new Set(["SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_IOERR_SHORT_READ"]);
