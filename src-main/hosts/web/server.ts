import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { App } from "../../compose.ts";
import type { FileExchange } from "../../files.ts";
import { sendFailure, sendSentence } from "./answers.ts";
import { answerCall } from "./calls.ts";
import { streamChanges } from "./changes.ts";
import { handOutFile, takeFile } from "./file-transfer.ts";
import type { ServePage } from "./page.ts";
import { isSameOrigin } from "./request-origin.ts";
import { isEntry } from "./session.ts";
import type { Session } from "./session.ts";

export interface WebHostDeps {
  readonly app: App;
  readonly files: FileExchange;
  readonly reportIncident: (cause: unknown) => string;
  readonly servePage: ServePage;
  readonly session: Session;
}

const noSession =
  "This address was used before, or Canopy Assess was restarted. Open the address that it printed last; " +
  "press Enter in its terminal for a new one.\n" +
  "Cette adresse a déjà servi, ou Canopy Assess a redémarré. Ouvrez la dernière adresse affichée ; " +
  "appuyez sur Entrée dans son terminal pour en obtenir une nouvelle.";

/** Puts an app on loopback HTTP. Nothing is answered but to the page a person opened from here. */
export const createWebHost = ({ app, files, reportIncident, servePage, session }: WebHostDeps): Server => {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = URL.parse(request.url ?? "/", "http://canopy.invalid");
    const pathname = url?.pathname ?? "";
    const asks = `${request.method} ${pathname}`;
    if (asks === "GET /api/changes") streamChanges(app, response);
    else if (asks === "POST /files")
      await takeFile(files, url?.searchParams.get("name") ?? "", request, response);
    else if (asks.startsWith("GET /files/")) await handOutFile(files, pathname.slice(7), response);
    else if (asks.startsWith("POST /api/")) await answerCall(app, pathname.slice(5), request, response);
    else if (request.method === "GET") await servePage(request, response, pathname);
    else sendSentence(response, 405, "Not allowed here. / Non autorisé ici.");
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const port = request.socket.localPort ?? 0;
    const path = request.url ?? "/";
    response.setHeader("x-content-type-options", "nosniff");
    if (!isSameOrigin(request, port)) {
      sendSentence(response, 403, "This request comes from elsewhere. / Cette demande vient d’ailleurs.");
    } else if (request.method === "GET" && isEntry(path)) {
      const cookie = session.enter(path, port);
      // A browser that is already in may follow its old address again.
      if (cookie || session.isHeld(request, port)) {
        response.writeHead(303, { location: "/", ...(cookie && { "set-cookie": cookie }) }).end();
      } else sendSentence(response, 403, noSession);
    } else if (session.isHeld(request, port)) {
      await route(request, response);
    } else sendSentence(response, 403, noSession);
  };

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendFailure(response, error, reportIncident);
    });
  });
};
