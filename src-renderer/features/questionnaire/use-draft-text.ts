import { useCallback, useEffect, useRef, useState } from "react";
import { useDraftBook } from "../../api/draft-book.ts";

export interface DraftTextInput {
  /** Names the text among all that can be typed, for what is kept through a crash. */
  readonly draftKey: string;
  /** What is recorded. */
  readonly value: string;
  readonly maxLength: number;
  /** Called a moment after the last key, and at once when the field is left or taken away. */
  readonly onWrite: (text: string) => void;
}

interface DraftText {
  readonly text: string;
  /** Typed before the page closed, and found again; when, in milliseconds since 1970. */
  readonly restoredFrom: number | undefined;
  /** Something else was recorded while this was typed, and one of the two has to be chosen. */
  readonly isContested: boolean;
  readonly type: (text: string) => void;
  readonly flush: () => void;
  readonly keepMine: () => void;
  readonly takeRecorded: () => void;
}

/** Milliseconds without a key after which what was typed is recorded. */
const PAUSE = 600;

/** Text that is recorded while it is typed, that outlives the page until then, and that overwrites nobody. */
export const useDraftText = ({ draftKey, value, maxLength, onWrite }: DraftTextInput): DraftText => {
  const book = useDraftBook();
  const [found] = useState(() => {
    const draft = book.find(draftKey);
    return draft?.text === value ? undefined : draft;
  });
  const [text, setText] = useState(found?.text ?? value);
  const [base, setBase] = useState(found?.base ?? value);
  const [sent, setSent] = useState<string>();
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (text === base) setText(value);
    if (text === base || value === sent || value === text) setBase(value);
  }
  const isContested = value !== base && value !== text;

  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef({ onWrite, isContested });
  useEffect(() => {
    latest.current = { onWrite, isContested };
  });
  const flush = useCallback((): void => {
    const { current } = pending;
    if (!current) return;
    clearTimeout(current.timer);
    pending.current = null;
    if (latest.current.isContested || current.text.length > maxLength) return;
    setSent(current.text);
    latest.current.onWrite(current.text);
  }, [maxLength]);
  const schedule = useCallback(
    (typed: string): void => {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { text: typed, timer: setTimeout(flush, PAUSE) };
    },
    [flush],
  );
  // Moving on with a key takes the field away before its blur is heard.
  useEffect(() => flush, [flush]);
  useEffect(() => {
    if (found) schedule(found.text);
  }, [found, schedule]);

  return {
    text,
    restoredFrom: found?.at,
    isContested,
    flush,
    type: (typed) => {
      setText(typed);
      book.keep(draftKey, { text: typed, base, at: Date.now() });
      schedule(typed);
    },
    keepMine: () => {
      setBase(value);
      setSent(text);
      onWrite(text);
    },
    takeRecorded: () => {
      book.forget(draftKey);
      setBase(value);
      setText(value);
    },
  };
};
