import { create } from "zustand";
import type { Statement } from "../../../src-shared/contract/answers.ts";
import type { ApplicationId, EngagementId } from "../../../src-shared/contract/ids.ts";
import { Problem } from "../../../src-shared/rpc/problems.ts";

export interface AnswerSubject {
  readonly engagementId: EngagementId;
  readonly applicationId: ApplicationId | null;
}

/** A null statement takes the answer back. */
export type AnswerChange =
  | { readonly kind: "statement"; readonly statement: Statement | null }
  | { readonly kind: "note"; readonly note: string }
  | { readonly kind: "flag"; readonly flagged: boolean };

export interface Pending {
  readonly subject: AnswerSubject;
  readonly questionId: string;
  readonly change: AnswerChange;
  readonly phase: "waiting" | "saving" | "saved" | "failed";
  readonly submittedAt: number;
  /** When the host confirmed it durable, on this page's clock; 0 until then. */
  readonly confirmedAt: number;
  /** The host's answers have held it once; from then on they alone say what is recorded. */
  readonly isSettled: boolean;
  readonly error: Error | null;
}

/** Makes one change durable; resolves only then. */
export type SaveChange = (subject: AnswerSubject, questionId: string, change: AnswerChange) => Promise<void>;

interface Outbox {
  /** By subject, question and kind of change: the newest change of each, until the page closes. */
  readonly pendingByKey: Readonly<Record<string, Pending>>;
  readonly submit: (pending: Pick<Pending, "subject" | "questionId" | "change">, save: SaveChange) => void;
  readonly retry: (key: string, save: SaveChange) => void;
  /** These came back among the host's answers. */
  readonly settle: (arrived: readonly Pending[]) => void;
}

export const pendingKey = (subject: AnswerSubject, questionId: string, kind: AnswerChange["kind"]): string =>
  `${subject.engagementId}/${subject.applicationId ?? "organisation"}/${questionId}/${kind}`;

/**
 * What was answered on this page and is on its way to disk. It shows at once; it is called saved only when
 * the host has confirmed it; what failed stays here, with its reason, until it is saved or replaced.
 */
export const useOutbox = create<Outbox>()((set, get) => {
  const write = (key: string, change: Partial<Pending>): void => {
    set(({ pendingByKey }) => {
      const pending = pendingByKey[key];
      return pending ? { pendingByKey: { ...pendingByKey, [key]: { ...pending, ...change } } } : {};
    });
  };

  /** One change at a time per answer, always the newest, so that a slow save never overtakes a later one. */
  const drain = async (key: string, save: SaveChange): Promise<void> => {
    const pending = get().pendingByKey[key];
    if (pending?.phase !== "waiting") return;
    write(key, { phase: "saving" });
    const outcome = await attempt(pending, save);
    const isReplaced = get().pendingByKey[key]?.change !== pending.change;
    if (!isReplaced) write(key, outcome);
    if (!isReplaced && isPassing(outcome.error)) goOnLater(key, save);
    await drain(key, save);
  };

  const enqueue = (key: string, pending: Pending, save: SaveChange): void => {
    const isUnderWay = ["waiting", "saving"].includes(get().pendingByKey[key]?.phase ?? "");
    set(({ pendingByKey }) => ({ pendingByKey: { ...pendingByKey, [key]: pending } }));
    if (!isUnderWay) void drain(key, save);
  };

  /** The reason stays told while it is tried again, until the change is saved. */
  const goOnLater = (key: string, save: SaveChange): void => {
    setTimeout(() => {
      const pending = get().pendingByKey[key];
      if (pending?.phase === "failed") enqueue(key, { ...pending, phase: "waiting" }, save);
    }, PAUSE_BEFORE_RETRY);
  };

  return {
    pendingByKey: {},
    submit: ({ subject, questionId, change }, save) => {
      const key = pendingKey(subject, questionId, change.kind);
      enqueue(
        key,
        {
          subject,
          questionId,
          change,
          phase: "waiting",
          submittedAt: Date.now(),
          confirmedAt: 0,
          isSettled: false,
          error: null,
        },
        save,
      );
    },
    retry: (key, save) => {
      const pending = get().pendingByKey[key];
      if (pending?.phase === "failed") enqueue(key, { ...pending, phase: "waiting", error: null }, save);
    },
    settle: (arrived) => {
      set(({ pendingByKey }) => ({
        pendingByKey: Object.fromEntries(
          Object.entries(pendingByKey).map(([key, pending]) => [
            key,
            arrived.includes(pending) ? { ...pending, isSettled: true } : pending,
          ]),
        ),
      }));
    },
  };
});

/** Milliseconds after which what failed for want of space is tried again by itself. */
const PAUSE_BEFORE_RETRY = 5_000;

/** A failure that passes without the change being another: the disk gets room again. */
const isPassing = (error: Error | null | undefined): boolean =>
  error instanceof Problem && error.code === "store.full";

const attempt = async (pending: Pending, save: SaveChange): Promise<Partial<Pending>> => {
  try {
    await save(pending.subject, pending.questionId, pending.change);
    return { phase: "saved", confirmedAt: Date.now(), error: null };
  } catch (error) {
    return { phase: "failed", error: error instanceof Error ? error : new Error(String(error)) };
  }
};
