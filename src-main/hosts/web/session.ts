import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Proves that a request comes from the page a person opened at the printed address. */
export interface Session {
  /** The path of an address that opens the page once, in one browser. */
  readonly newEntry: () => string;
  /** Spends an entry: the cookie to set, or undefined when it is no entry or was used. */
  readonly enter: (path: string, port: number) => string | undefined;
  readonly isHeld: (request: IncomingMessage, port: number) => boolean;
}

const entryPrefix = "/open/";
/** A person mistypes or reopens a few times; more are somebody's guesses or a leak. */
const mostEntries = 100;

export const createSession = (secret = randomBytes(32).toString("base64url")): Session => {
  const entries = new Set<string>();
  return {
    newEntry: () => {
      const entry = `${entryPrefix}${randomBytes(32).toString("base64url")}`;
      if (entries.size >= mostEntries) entries.clear();
      entries.add(entry);
      return entry;
    },
    enter: (path, port) =>
      entries.delete(path) ? `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/` : undefined,
    isHeld: ({ headers }, port) => {
      const given = cookieOf(headers.cookie ?? "", cookieName(port));
      return given !== undefined && isSame(given, secret);
    },
  };
};

export const isEntry = (path: string): boolean => path.startsWith(entryPrefix);

/** Browsers keep cookies per host, not per port, and two hosts may run on one machine. */
const cookieName = (port: number): string => `canopy-session-${port}`;

const cookieOf = (header: string, name: string): string | undefined =>
  header
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
