import type { IncomingMessage } from "node:http";

/**
 * Whether a request was made to this host by its own page, or by a person who follows an address.
 *
 * A page from elsewhere that rebinds its name to 127.0.0.1 still sends its own Host; one that posts
 * here from its own address still sends its own Origin.
 */
export const isSameOrigin = ({ headers }: IncomingMessage, port: number): boolean => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? "";
  const { origin } = headers;
  const site = headers["sec-fetch-site"] ?? "none";
  return (
    hosts.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === "same-origin" || site === "none")
  );
};
