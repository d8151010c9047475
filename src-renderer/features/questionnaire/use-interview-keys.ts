import { useEffect, useRef } from "react";
import { deedOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import type { InterviewDeed } from "../../../src-shared/domain/commands/interview-keys.ts";

export interface InterviewKeys extends Readonly<Record<InterviewDeed, () => void>> {
  /** A key that gives an answer: `1` to `9`, or a level of a scale. False: it means nothing here. */
  readonly answer: (key: string) => boolean;
  readonly section: (by: -1 | 1) => void;
}

/**
 * The keys of the interview, those that are given. Single keys are off while typing, while a dialog is open, and when the
 * person has switched them off (WCAG 2.1.4); Ctrl with an arrow moves by section everywhere.
 */
export const useInterviewKeys = (keys: Partial<InterviewKeys>, singleKeys: boolean): void => {
  const latest = useRef({ keys, singleKeys });
  useEffect(() => {
    latest.current = { keys, singleKeys };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isInDialog(event.target)) return;
      if (handle(event, latest.current.keys, latest.current.singleKeys)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
};

const handle = (event: KeyboardEvent, keys: Partial<InterviewKeys>, singleKeys: boolean): boolean => {
  if (event.altKey || event.metaKey) return false;
  if (event.ctrlKey) return moveBySection(event, keys);
  if (!singleKeys || isTyping(event.target, event.key)) return false;
  if (/^\d$/u.test(event.key)) return keys.answer?.(event.key) ?? false;
  const deed = deedOf(event.key);
  const act = deed && keys[deed];
  if (!act) return false;
  leaveField(event.target);
  act();
  return true;
};

const moveBySection = ({ key, target }: KeyboardEvent, { section }: Partial<InterviewKeys>): boolean => {
  if (!section || (key !== "ArrowUp" && key !== "ArrowDown")) return false;
  leaveField(target);
  section(key === "ArrowUp" ? -1 : 1);
  return true;
};

/** Fields record when they are left; a key that takes them away must not take what was typed with it. */
const leaveField = (target: EventTarget | null): void => {
  if (target instanceof HTMLElement && target.matches("input, textarea")) target.blur();
};

/** In a field for figures or days letters mean nothing, so there they stay keys; digits are typed. */
const isTyping = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(".number-answer, .date-answer")) return /^[\d.,+\-−\s]$/u.test(key);
  return (
    target.isContentEditable ||
    target.closest("input, textarea, select, [role=combobox], [role=listbox]") !== null
  );
};

const isInDialog = (target: EventTarget | null): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null ||
  (target instanceof HTMLElement && target.closest("[role=dialog], [role=menu]") !== null);
