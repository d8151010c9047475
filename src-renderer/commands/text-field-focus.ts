const withoutText = new Set(["radio", "checkbox", "button", "submit", "range", "file"]);

/** Whether an element takes typed text: then undo and single keys are its own. */
export const isTextField = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type) && !target.readOnly;
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target.role === "spinbutton";
};

/** While a dialog is open it has the keyboard, and leaving the page would lose what is in it. */
export const isDialogOpen = (): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null;
