import { create } from "zustand";
import type { Statement } from "../../src-shared/contract/answers.ts";
import type { ApplicationId, ArchetypeId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { Problem } from "../../src-shared/rpc/problems.ts";

/** An application, an archetype, or with neither the organisation. */
export interface AnswerSubject {
  readonly engagementId: EngagementId;
  readonly applicationId: ApplicationId | null;
  readonly archetypeId?: ArchetypeId | undefined;
}

/** A null statement takes the answer back. */
export type AnswerChange =
  | { readonly kind: "statement"; readonly statement: Statement | null }
  | { readonly kind: "note"; readonly note: string }
  | { readonly kind: "flag"; readonly flagged: boolean };

/** One change of one answer. */
export interface Entry {
  readonly subject: AnswerSubject;
  readonly questionId: string;
  readonly change: AnswerChange;
}

export interface Pending extends Entry {
  /** `refused`: the host took what came with it, and not this. */
  readonly phase: "waiting" | "saving" | "saved" | "failed" | "refused";
  /** What was submitted together is sent together, and undone together. */
  readonly delivery: number;
  readonly submittedAt: number;
  /** When the host confirmed it durable, on this page's clock; 0 until then. */
  readonly confirmedAt: number;
  /** The host's answers have held it once; from then on they alone say what is recorded. */
  readonly isSettled: boolean;
  readonly error: Error | null;
  readonly refusal: LocalisedText | null;
}

/** What the host did not take, by the place among those sent. */
export interface Refusal {
  readonly place: number;
  readonly message: LocalisedText;
}

/** Makes changes durable, all or none of those it does not refuse; resolves only then. */
export type SaveChanges = (entries: readonly Entry[]) => Promise<readonly Refusal[]>;

interface Outbox {
  /** By subject, question and kind of change: the newest change of each. */
  readonly pendingByKey: Readonly<Record<string, Pending>>;
  readonly submit: (entries: readonly Entry[], save: SaveChanges) => void;
  /** Tries again what failed among these. */
  readonly retry: (keys: readonly string[], save: SaveChanges) => void;
  /** Gives up what was not taken. */
  readonly forget: (keys: readonly string[]) => void;
  /** These came back among the host's answers. */
  readonly settle: (arrived: readonly Pending[]) => void;
}

export const pendingKey = (
  { engagementId, applicationId, archetypeId }: AnswerSubject,
  questionId: string,
  kind: AnswerChange["kind"],
): string => `${engagementId}/${applicationId ?? archetypeId ?? "organisation"}/${questionId}/${kind}`;

export const keyOf = ({ subject, questionId, change }: Entry): string =>
  pendingKey(subject, questionId, change.kind);

/**
 * What was answered on this page and is on its way to disk, one at a time in the interview or many in the grid.
 * It shows at once; it is called saved only when the host has confirmed it; what failed stays here, with its
 * reason, until it is saved or replaced.
 */
export const useOutbox = create<Outbox>()((set, get) => {
  let lastDelivery = 0;
  let queue = Promise.resolve();

  const write = (changed: readonly (readonly [string, Pending])[]): void => {
    set(({ pendingByKey }) => ({ pendingByKey: { ...pendingByKey, ...Object.fromEntries(changed) } }));
  };
  /** What stands of a delivery: nothing newer has taken its place. */
  const standing = (keys: readonly string[], delivery: number, phase: Pending["phase"]) =>
    keys.flatMap((key) => {
      const pending = get().pendingByKey[key];
      return pending?.delivery === delivery && pending.phase === phase ? [[key, pending] as const] : [];
    });

  const send = async (keys: readonly string[], delivery: number, save: SaveChanges): Promise<void> => {
    const sent = standing(keys, delivery, "waiting");
    if (sent.length === 0) return;
    write(sent.map(([key, pending]) => [key, { ...pending, phase: "saving" }]));
    const outcomes = await attempt(
      sent.map(([, pending]) => pending),
      save,
    );
    const outcomeByKey = new Map(sent.map(([key], place) => [key, outcomes(place)]));
    const left = standing(keys, delivery, "saving");
    write(left.map(([key, pending]) => [key, { ...pending, ...outcomeByKey.get(key) }]));
    const passing = left.flatMap(([key]) => (isPassing(outcomeByKey.get(key)?.error) ? [key] : []));
    if (passing.length > 0) goOnLater(passing, save);
  };

  /** One delivery after the other, so that a slow save never overtakes a later one. */
  const deliver = (pending: readonly Pending[], save: SaveChanges): void => {
    lastDelivery += 1;
    const delivery = lastDelivery;
    const entries = pending.map((one) => [keyOf(one), { ...one, phase: "waiting", delivery }] as const);
    write(entries);
    const keys = entries.map(([key]) => key);
    const after = async (earlier: Promise<void>): Promise<void> => {
      await earlier;
      await send(keys, delivery, save);
    };
    queue = after(queue);
  };

  const failedAmong = (keys: readonly string[]): readonly Pending[] =>
    keys.flatMap((key) => {
      const pending = get().pendingByKey[key];
      return pending?.phase === "failed" ? [pending] : [];
    });

  /** The reason stays told while it is tried again, until the change is saved. */
  const goOnLater = (keys: readonly string[], save: SaveChanges): void => {
    setTimeout(() => {
      const failed = failedAmong(keys);
      if (failed.length > 0) deliver(failed, save);
    }, PAUSE_BEFORE_RETRY);
  };

  return {
    pendingByKey: {},
    submit: (entries, save) => {
      if (entries.length === 0) return;
      set(({ pendingByKey }) => ({ pendingByKey: withoutOldest(pendingByKey) }));
      const submittedAt = Date.now();
      deliver(
        entries.map((entry) => ({ ...entry, ...fresh, submittedAt })),
        save,
      );
    },
    retry: (keys, save) => {
      const failed = failedAmong(keys);
      if (failed.length > 0)
        deliver(
          failed.map((pending) => ({ ...pending, error: null })),
          save,
        );
    },
    forget: (keys) => {
      set(({ pendingByKey }) => ({
        pendingByKey: Object.fromEntries(Object.entries(pendingByKey).filter(([key]) => !keys.includes(key))),
      }));
    },
    settle: (arrived) => {
      const settled = new Set(arrived);
      set(({ pendingByKey }) => ({
        pendingByKey: Object.fromEntries(
          Object.entries(pendingByKey).map(([key, pending]) => [
            key,
            settled.has(pending) ? { ...pending, isSettled: true } : pending,
          ]),
        ),
      }));
    },
  };
});

const fresh = {
  phase: "waiting",
  delivery: 0,
  confirmedAt: 0,
  isSettled: false,
  error: null,
  refusal: null,
} as const;

/** What came back long ago only says when it was saved, which the answers say too: the newest are enough. */
const mostSettled = 500;

const withoutOldest = (pendingByKey: Outbox["pendingByKey"]): Outbox["pendingByKey"] => {
  const settled = Object.entries(pendingByKey).filter(([, { isSettled }]) => isSettled);
  if (settled.length <= mostSettled) return pendingByKey;
  const oldest = settled
    .toSorted(([, one], [, other]) => one.delivery - other.delivery)
    .slice(0, settled.length - mostSettled);
  const gone = new Set(oldest.map(([key]) => key));
  return Object.fromEntries(Object.entries(pendingByKey).filter(([key]) => !gone.has(key)));
};

/** Milliseconds after which what failed for want of space is tried again by itself. */
const PAUSE_BEFORE_RETRY = 5_000;

/** A failure that passes without the change being another: the disk gets room again. */
const isPassing = (error: Error | null | undefined): boolean =>
  error instanceof Problem && error.code === "store.full";

type Outcome = Pick<Pending, "phase" | "error"> & Partial<Pick<Pending, "confirmedAt" | "refusal">>;

/** Sends them; what became of each, by its place. */
const attempt = async (
  pending: readonly Pending[],
  save: SaveChanges,
): Promise<(place: number) => Outcome> => {
  try {
    const refusals = await save(pending);
    const confirmedAt = Date.now();
    const messageByPlace = new Map(refusals.map(({ place, message }) => [place, message]));
    return (place) => {
      const refusal = messageByPlace.get(place);
      return refusal
        ? { phase: "refused", error: null, refusal }
        : { phase: "saved", confirmedAt, error: null };
    };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return () => ({ phase: "failed", error });
  }
};
