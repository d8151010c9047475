import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

interface DraftTextProps {
  readonly value: string;
  readonly label: { readonly "aria-labelledby": string } | { readonly "aria-label": string };
  readonly id?: string;
  readonly placeholder?: string;
  readonly rows: number;
  readonly maxLength: number;
  /** Called a moment after the last key, and at once when the field is left or taken away. */
  readonly onWrite: (text: string) => void;
}

/** Milliseconds without a key after which what was typed is recorded. */
const PAUSE = 600;

/** Text that is recorded while it is written. Give it a key, so that another question starts afresh. */
export const DraftText = ({
  id,
  value,
  label,
  placeholder,
  rows,
  maxLength,
  onWrite,
}: DraftTextProps): ReactNode => {
  const [text, setText] = useState(value);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const write = useRef(onWrite);
  useEffect(() => {
    write.current = onWrite;
  });

  const flush = useCallback((): void => {
    const { current } = pending;
    if (!current) return;
    clearTimeout(current.timer);
    pending.current = null;
    write.current(current.text);
  }, []);
  // Moving on with a key takes the field away before its blur is heard.
  useEffect(() => flush, [flush]);

  return (
    <textarea
      id={id}
      className="draft-text"
      {...label}
      rows={rows}
      maxLength={maxLength}
      placeholder={placeholder}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        if (pending.current) clearTimeout(pending.current.timer);
        pending.current = { text: target.value, timer: setTimeout(flush, PAUSE) };
      }}
      onBlur={flush}
      onKeyDown={(event) => {
        // Out of the field, but not out of the question: single keys answer again.
        if (event.key === "Escape") event.currentTarget.closest<HTMLElement>(".question-panel")?.focus();
      }}
    />
  );
};
