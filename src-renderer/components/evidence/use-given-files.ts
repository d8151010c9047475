import { useEffect, useRef } from "react";
import { useArrivingFiles } from "../../stores/arriving-files.ts";

/**
 * Files that are given: pasted anywhere in an open dialog; or, while none is open, dropped anywhere on the window
 * or pasted outside the fields of the page. Null: none.
 */
export const useGivenFiles = (
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
  const setTakeEvidence = useArrivingFiles((store) => store.setTakeEvidence);
  useEffect(() => {
    if (place !== "page") return undefined;
    setTakeEvidence((files) => {
      latest.current(files);
    });
    return () => {
      setTakeEvidence(null);
    };
  }, [place, setTakeEvidence]);
};

const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null ||
  (target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null);
