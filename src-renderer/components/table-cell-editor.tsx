import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { problemText } from "./problem-text.ts";
import type { CellEdit } from "./table-columns.ts";
import { useLanguage } from "./use-language.ts";

/** How a cell was left: where to go from it, and what it says now if that was recorded. */
export interface CellEnd {
  readonly step: "down" | "left" | "right" | "stay" | "elsewhere";
  readonly recorded?: string;
}

interface CellEditorProps<Row> {
  readonly row: Row;
  readonly label: string;
  readonly edit: CellEdit<Row>;
  /** The letter that opened it; null begins with what is there. */
  readonly start: string | null;
  readonly onEnd: (end: CellEnd) => void;
}

/** A cell while it is changed: Enter and Tab record it, Escape leaves it as it was. */
export const CellEditor = <Row,>({ edit, ...props }: CellEditorProps<Row>): ReactNode =>
  edit.kind === "text" ? <TextCell edit={edit} {...props} /> : <ChoiceCell edit={edit} {...props} />;

interface EditorProps<Row, Kind extends CellEdit<Row>["kind"]> extends Omit<CellEditorProps<Row>, "edit"> {
  readonly edit: Extract<CellEdit<Row>, { readonly kind: Kind }>;
}

const TextCell = <Row,>({ row, label, edit, start, onEnd }: EditorProps<Row, "text">): ReactNode => {
  const [draft, setDraft] = useState(start ?? edit.value(row));
  const { isBusy, reason, record, setReason } = useRecording(onEnd);
  const field = useRef<HTMLInputElement>(null);
  const reasonId = useId();
  useEffect(() => {
    field.current?.focus();
    if (start === null) field.current?.select();
  }, [start]);

  const leave = (step: CellEnd["step"]): void => {
    const text = draft.trim();
    if (text === edit.value(row)) {
      onEnd({ step });
      return;
    }
    const wrong = edit.problemOf?.(text, row);
    if (wrong === undefined) void record(async () => await edit.record(row, text), { step, recorded: text });
    else setReason(wrong);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (event.key === "Escape") onEnd({ step: "stay" });
    else if (step !== undefined) leave(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={field}
        className="cell-input"
        aria-label={label}
        value={draft}
        readOnly={isBusy}
        spellCheck={false}
        aria-invalid={reason !== null}
        {...(reason !== null && { "aria-describedby": reasonId })}
        onChange={({ target }) => {
          setDraft(target.value);
          setReason(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isBusy && reason === null) leave("elsewhere");
        }}
      />
      <CellProblem id={reasonId} anchor={field} reason={reason} />
    </>
  );
};

const ChoiceCell = <Row,>({ row, label, edit, onEnd }: EditorProps<Row, "choice">): ReactNode => {
  const anchor = useRef<HTMLSpanElement>(null);
  const { reason, record } = useRecording(onEnd);
  const current = edit.value(row);
  return (
    <>
      <span ref={anchor} className="cut">
        {edit.items.find(({ id }) => id === current)?.label}
      </span>
      <Popover
        triggerRef={anchor}
        className="popover"
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onEnd({ step: "stay" });
        }}
      >
        <Menu
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to choose from it
          autoFocus
          items={edit.items}
          selectionMode="single"
          selectedKeys={[current]}
          onAction={(key) => {
            const chosen = edit.items.find(({ id }) => id === key);
            if (!chosen || chosen.id === current) onEnd({ step: "stay" });
            else
              void record(async () => await edit.record(row, chosen.id), {
                step: "stay",
                recorded: chosen.label,
              });
          }}
        >
          {({ id, label: text }) => (
            <MenuItem id={id} textValue={text} className="option-item">
              {text}
            </MenuItem>
          )}
        </Menu>
        {reason !== null && (
          <p role="alert" className="field-error cell-problem">
            {reason}
          </p>
        )}
      </Popover>
    </>
  );
};

interface Recording {
  readonly isBusy: boolean;
  readonly reason: string | null;
  readonly setReason: (reason: string | null) => void;
  readonly record: (work: () => Promise<unknown>, end: CellEnd) => Promise<void>;
}

const useRecording = (onEnd: (end: CellEnd) => void): Recording => {
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const record: Recording["record"] = async (work, end) => {
    setIsBusy(true);
    try {
      await work();
      onEnd(end);
    } catch (error) {
      setReason(problemText(error, language));
      setIsBusy(false);
    }
  };
  return { isBusy, reason, setReason, record };
};

const stepOf = ({ key, shiftKey }: KeyboardEvent): CellEnd["step"] | undefined => {
  if (key === "Enter") return "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return undefined;
};

interface CellProblemProps {
  readonly id: string;
  readonly anchor: RefObject<HTMLInputElement | null>;
  readonly reason: string | null;
}

/** Below its cell, above whatever clips the cell. */
const CellProblem = ({ id, anchor, reason }: CellProblemProps): ReactNode => (
  <Popover
    triggerRef={anchor}
    className="popover"
    placement="bottom start"
    isNonModal
    isOpen={reason !== null}
  >
    <p id={id} role="alert" className="field-error cell-problem">
      {reason}
    </p>
  </Popover>
);
