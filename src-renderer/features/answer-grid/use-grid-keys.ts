import { useEffect, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { Question } from "../../../src-shared/contract/content.ts";
import { answerByDigit, unknownBy } from "./statements.ts";
import type { Source } from "./statements.ts";
import type { GridCommands } from "./use-grid-commands.ts";
import type { GridSelection } from "./use-grid-selection.ts";

interface GridKeysInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selection: GridSelection;
  readonly commands: GridCommands;
  /** The question of the active cell; undefined at the name of a row. */
  readonly question: Question | undefined;
  readonly source: Source;
  readonly onEdit: (start: string | null) => void;
  readonly onBulk: () => void;
  readonly onReason: () => void;
  readonly onNote: () => void;
}

/** The keyboard of the grid, as a spreadsheet has it, with the interview's digits and letters. */
export const useGridKeys = (input: GridKeysInput): ((event: KeyboardEvent) => void) => {
  useClipboard(input);
  const { selection, commands, question, source, onEdit, onBulk, onReason, onNote } = input;

  const command = ({ key }: KeyboardEvent): boolean => {
    if (key === "a") selection.selectAll();
    else if (key === "d") commands.copyDown();
    else if (key === "Enter") onBulk();
    else return false;
    return true;
  };
  const digit = (key: string): boolean => {
    const value = question && /^\d$/u.test(key) ? answerByDigit(question, Number(key)) : undefined;
    if (value === undefined) return false;
    commands.answer(value);
    return true;
  };
  const letter = (key: string): boolean => {
    if (!question) return false;
    if (isWritten(question) && key.length === 1 && key !== " ") onEdit(key);
    else if (key === "u") commands.say(unknownBy(source));
    else if (key === "x") onReason();
    else return false;
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (selection.active.row < 0) return false;
    if (event.ctrlKey || event.metaKey) return command(event);
    if (key === "F2" && event.shiftKey) onNote();
    else if (key === "Enter" || key === "F2") onEdit(null);
    else if (key === "Delete" || key === "Backspace") commands.say(null);
    else return digit(key) || letter(key);
    return true;
  };

  return (event) => {
    if (event.altKey) return;
    if (!selection.moveBy(event) && !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
};

const isWritten = ({ type }: Question): boolean => type === "number" || type === "text" || type === "date";

/** Browsers send copy and paste where the caret is, which need not be where the focus is. */
const useClipboard = (input: GridKeysInput): void => {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const isHere = (): boolean => latest.current.scroller.current?.contains(document.activeElement) === true;
    const copy = (event: ClipboardEvent): void => {
      if (!isHere()) return;
      event.clipboardData?.setData("text/plain", latest.current.commands.copyText());
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent): void => {
      if (!isHere()) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text !== "") latest.current.commands.paste(text);
      event.preventDefault();
    };
    document.addEventListener("copy", copy);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("copy", copy);
      document.removeEventListener("paste", paste);
    };
  }, []);
};
