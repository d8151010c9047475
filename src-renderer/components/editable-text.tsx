import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { flushSync } from "react-dom";

interface EditableTextProps {
  /** What the text is, for readers: “Owner of Radiothèque”. */
  readonly label: string;
  readonly value: string;
  /** Stands in the place of an empty text. */
  readonly placeholder: string;
  /** A long text is shown whole, on as many lines as it takes. */
  readonly doesWrap?: boolean;
  /** Says what is wrong with a text; it then stays in the field until it is mended or given up. */
  readonly check?: (text: string) => string | undefined;
  readonly onCommit: (text: string) => void;
}

/** A text that becomes a field where it stands: Enter keeps what was typed, Escape gives it up. */
export const EditableText = ({
  label,
  value,
  placeholder,
  doesWrap = false,
  check,
  onCommit,
}: EditableTextProps): ReactNode => {
  const [draft, setDraft] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const complaintId = useId();

  const close = (takesFocus: boolean): void => {
    flushSync(() => {
      setDraft(null);
      setComplaint(undefined);
    });
    if (takesFocus) button.current?.focus();
  };
  const keep = (takesFocus: boolean): void => {
    if (draft === null) return;
    const text = draft.trim();
    const wrong = text === value ? undefined : check?.(text);
    if (wrong !== undefined) {
      setComplaint(wrong);
      return;
    }
    if (text !== value) onCommit(text);
    close(takesFocus);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A grid around it must not walk on, nor a dialog close.
    event.stopPropagation();
    if (event.key === "Enter") keep(true);
    else if (event.key === "Escape") close(true);
    else return;
    event.preventDefault();
  };

  const cut = doesWrap ? "" : "cut";
  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={doesWrap ? "editable-text wraps" : "editable-text"}
        aria-label={`${label}: ${value === "" ? placeholder : value}`}
        onClick={() => {
          flushSync(() => {
            setDraft(value);
          });
          field.current?.select();
        }}
      >
        <span className={value === "" ? "dim" : cut} title={value}>
          {value === "" ? placeholder : value}
        </span>
      </button>
    );
  }
  return (
    <span className="editable-field">
      <input
        ref={field}
        className="input"
        aria-label={label}
        aria-invalid={complaint !== undefined}
        {...(complaint === undefined ? {} : { "aria-describedby": complaintId })}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
          setComplaint(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          keep(false);
        }}
      />
      {complaint !== undefined && (
        <span id={complaintId} role="alert" className="field-error">
          {complaint}
        </span>
      )}
    </span>
  );
};
