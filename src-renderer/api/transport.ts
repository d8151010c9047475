import { z } from "zod";
import type { Transport } from "../../src-shared/rpc/client.ts";
import { Topic } from "../../src-shared/rpc/procedure.ts";

/** `session`: this page's session has ended; `gone`: the program behind the page does not answer. */
export type UnreachableReason = "session" | "gone";

/** The host behind the page can't be reached. Not a problem of the contract: no answer came at all. */
export class HostUnreachable extends Error {
  override readonly name = "HostUnreachable";
  readonly reason: UnreachableReason;

  constructor(reason: UnreachableReason, options?: ErrorOptions) {
    super(reason === "session" ? "The session of this page has ended" : "The host does not answer", options);
    this.reason = reason;
  }
}

const Topics = z.array(Topic);

/** A browser sends the session cookie by itself. */
export const createHttpTransport = (): Transport => ({
  send: async (name, input) => {
    const response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    }).catch((cause: unknown) => {
      throw new HostUnreachable("gone", { cause });
    });
    if (response.status === 403) throw new HostUnreachable("session");
    return await response.json();
  },

  onChange: (listener) => {
    const source = new EventSource("/api/changes");
    let isFirst = true;
    source.addEventListener("open", () => {
      // While the line was down, changes may have passed unheard.
      if (!isFirst) listener(Topic.options);
      isFirst = false;
    });
    source.addEventListener("message", ({ data }) => {
      listener(Topics.parse(JSON.parse(String(data))));
    });
    return () => {
      source.close();
    };
  },
});
