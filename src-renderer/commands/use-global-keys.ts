import { useEffect, useRef } from "react";
import type { CommandId } from "../../src-shared/domain/commands/commands.ts";
import { isDialogOpen, isTextField } from "./text-field-focus.ts";

type KeyedCommand = Extract<
  CommandId,
  "undo" | "redo" | "history" | "help" | "keys" | "openFile" | "palette"
>;

/**
 * The keys that work on every screen. In a text field Ctrl+Z is the field's own; while a dialog is open
 * it has the keyboard. `?` is a single key, which a person may switch off (WCAG 2.1.4).
 */
export const useGlobalKeys = (run: (command: KeyedCommand) => void, singleKeys: boolean): void => {
  const latest = useRef({ run, singleKeys });
  useEffect(() => {
    latest.current = { run, singleKeys };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const command = commandOf(event);
      if (!command || (command === "keys" && !latest.current.singleKeys)) return;
      event.preventDefault();
      latest.current.run(command);
    };
    // After the screens' own keys, which come first.
    globalThis.addEventListener("keydown", onKeyDown);
    return () => {
      globalThis.removeEventListener("keydown", onKeyDown);
    };
  }, []);
};

const commandByKey: Readonly<Record<string, KeyedCommand>> = {
  k: "palette",
  h: "history",
  o: "openFile",
  z: "undo",
  "shift z": "redo",
  y: "redo",
};

const commandOf = (event: KeyboardEvent): KeyedCommand | undefined => {
  if (event.altKey) return undefined;
  if (event.key === "F1") return "help";
  const isTyping = isTextField(event.target);
  if (!event.ctrlKey && !event.metaKey) return event.key === "?" && !isTyping ? "keys" : undefined;
  const key = event.key.toLowerCase();
  const command = commandByKey[event.shiftKey ? `shift ${key}` : key];
  const isOfField = command === "undo" || command === "redo";
  return isOfField && isTyping ? undefined : command;
};
