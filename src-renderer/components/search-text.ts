/** Text as a search sees it: without accents and case, so that `declasse` finds `Déclassé`. */
export const searchText = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
