import { useEffect, useRef, useState } from "react";
import { isDialogOpen } from "../../commands/text-field-focus.ts";

/**
 * Takes files that are dropped anywhere on the window; true while some are held over it. Whatever is
 * dropped, the window never leaves the page for it. A field of the page that takes files itself comes first.
 */
export const useWindowDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    /** Of the page itself, such as a picture that is dragged out. */
    let isOfPage = false;
    const takes = (event: DragEvent): boolean =>
      !isOfPage && (event.dataTransfer?.types.includes("Files") ?? false);

    const onDragStart = (): void => {
      isOfPage = true;
    };
    const onDragEnd = (): void => {
      isOfPage = false;
      setIsOver(false);
    };
    // A file that the desktop drags out for the page ends without a word; what then is seen is the mouse
    // without a button, or that another window is in front.
    const onMouseMove = ({ buttons }: MouseEvent): void => {
      if (buttons === 0) isOfPage = false;
    };
    const onBlur = (): void => {
      isOfPage = false;
    };
    const onDragOver = (event: DragEvent): void => {
      if (!takes(event)) return;
      setIsOver(!isDialogOpen() && !isOverField(event.target));
    };
    const onDragOverUntaken = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = takes(event) && !isDialogOpen() ? "copy" : "none";
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const onDropAnywhere = (): void => {
      setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (!takes(event) || isDialogOpen()) return;
      const files = [...event.dataTransfer.files];
      if (files.length > 0) latest.current(files);
    };

    const listeners = [
      ["dragstart", onDragStart, true],
      ["dragend", onDragEnd, true],
      ["dragenter", onDragOver, true],
      ["dragover", onDragOver, true],
      ["dragover", onDragOverUntaken, false],
      ["dragleave", onDragLeave, true],
      ["drop", onDropAnywhere, true],
      ["drop", onDrop, false],
    ] as const;
    for (const [name, listener, isFirst] of listeners) globalThis.addEventListener(name, listener, isFirst);
    globalThis.addEventListener("mousemove", onMouseMove, true);
    globalThis.addEventListener("blur", onBlur);
    return () => {
      globalThis.removeEventListener("mousemove", onMouseMove, true);
      globalThis.removeEventListener("blur", onBlur);
      for (const [name, listener, isFirst] of listeners)
        globalThis.removeEventListener(name, listener, isFirst);
    };
  }, []);
  return isOver;
};

const isOverField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".drop") !== null;
