/** One end of a line between two processes. */
export interface Wire {
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly post: (message: unknown) => void;
}

export interface Peer {
  /** Asks the other side; rejects with its message when it fails, or when the line breaks. */
  readonly ask: (name: string, payload: unknown) => Promise<unknown>;
  /** Says something that needs no answer. */
  readonly tell: (name: string, payload: unknown) => void;
  /** Rejects everything still asked: the other side is gone. */
  readonly hangUp: () => void;
}

export type AnswerPeer = (name: string, payload: unknown) => unknown;

interface Message {
  readonly kind: "ask" | "answer" | "failure" | "news";
  readonly id: number;
  readonly name: string;
  readonly payload: unknown;
}

interface Waiting {
  readonly resolve: (payload: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions and answers over a wire, in both directions. */
export const createPeer = (wire: Wire, answer: AnswerPeer = () => undefined): Peer => {
  const waitingById = new Map<number, Waiting>();
  let lastId = 0;

  const reply = async ({ id, name, payload }: Message): Promise<void> => {
    try {
      wire.post({ kind: "answer", id, name, payload: await answer(name, payload) });
    } catch (error) {
      // Only the sentence crosses: what it was caused by stays in the log of its own side.
      wire.post({
        kind: "failure",
        id,
        name,
        payload: error instanceof Error ? error.message : String(error),
      });
    }
  };

  const settle = ({ id, kind, payload }: Message): void => {
    const waiting = waitingById.get(id);
    waitingById.delete(id);
    if (kind === "answer") waiting?.resolve(payload);
    else waiting?.reject(new Error(String(payload)));
  };

  wire.listen((received) => {
    if (!isMessage(received)) return;
    if (received.kind === "ask") void reply(received);
    else if (received.kind === "news") void answer(received.name, received.payload);
    else settle(received);
  });

  return {
    ask: async (name, payload) =>
      await new Promise((resolve, reject) => {
        lastId += 1;
        waitingById.set(lastId, { resolve, reject });
        wire.post({ kind: "ask", id: lastId, name, payload });
      }),
    tell: (name, payload) => {
      wire.post({ kind: "news", id: 0, name, payload });
    },
    hangUp: () => {
      for (const { reject } of waitingById.values()) reject(new Error("The other side is gone"));
      waitingById.clear();
    },
  };
};

const isMessage = (received: unknown): received is Message =>
  typeof received === "object" &&
  received !== null &&
  "kind" in received &&
  "id" in received &&
  typeof received.id === "number" &&
  "name" in received &&
  typeof received.name === "string";
