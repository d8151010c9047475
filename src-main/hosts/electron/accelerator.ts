/** On a Mac these belong to the system with ⌘; the page hears them with Ctrl too. */
const takenOnMac = new Set(["H", "M", "Q", "W"]);

/**
 * The keys of a command as Electron writes them. None for a single key such as `?`: an accelerator would
 * take it from every text field.
 */
export const acceleratorOf = (keys: string, isMac: boolean): string | undefined => {
  const parts = keys.split(" ");
  const key = parts.at(-1) ?? "";
  if (!parts.includes("Ctrl")) return undefined;
  const control = isMac && takenOnMac.has(key) ? "Control" : "CommandOrControl";
  const modifiers = parts.slice(0, -1).map((part) => (part === "Ctrl" ? control : part));
  return [...modifiers, key === "+" ? "Plus" : key].join("+");
};
