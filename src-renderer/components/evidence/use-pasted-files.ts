import { useEffect, useRef } from "react";

/** Files that are pasted: anywhere in an open dialog, or on the page outside its fields while none is open; null: none. */
export const usePastedFiles = (
  place: "page" | "dialog" | null,
  onFiles: (files: readonly File[]) => void,
): void => {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    if (place === null) return undefined;
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || (place === "page" && isElsewhere(event.target))) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
    };
  }, [place]);
};

const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null ||
  (target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null);
