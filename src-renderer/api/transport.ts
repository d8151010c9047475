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

  onChange: followChanges(),
});

/** One line for all listeners: a browser holds few of them open, and each waits for the others. */
const followChanges = (): Transport["onChange"] => {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  let source: EventSource | undefined;
  const tell = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics);
  };
  const open = (): EventSource => {
    const opened = new EventSource("/api/changes");
    let isFirst = true;
    opened.addEventListener("open", () => {
      // While the line was down, changes may have passed unheard.
      if (!isFirst) tell(Topic.options);
      isFirst = false;
    });
    opened.addEventListener("message", ({ data }) => {
      tell(Topics.parse(JSON.parse(String(data))));
    });
    return opened;
  };
  return (listener) => {
    listeners.add(listener);
    source ??= open();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      source?.close();
      source = undefined;
    };
  };
};
