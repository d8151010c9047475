let regions: readonly [HTMLElement, HTMLElement] | undefined;
let isFirst = true;

/**
 * Says something to screen readers when they are done with what they are saying: a job's progress, how many
 * rows a filter left. What everyone must see stands on the screen too.
 */
export const announce = (text: string): void => {
  regions ??= [createRegion(), createRegion()];
  // Two that take turns, so that the same words said again are heard again.
  const [spoken, silent] = isFirst ? regions : [regions[1], regions[0]];
  isFirst = !isFirst;
  silent.textContent = "";
  spoken.textContent = text;
};

const createRegion = (): HTMLElement => {
  const region = document.createElement("div");
  region.setAttribute("role", "log");
  region.setAttribute("aria-live", "polite");
  region.setAttribute("aria-relevant", "additions text");
  // Dialogs hide all else from readers, but not what carries this mark.
  region.dataset["liveAnnouncer"] = "true";
  region.className = "visually-hidden";
  document.body.append(region);
  return region;
};
