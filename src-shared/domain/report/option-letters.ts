import type { OptionId } from "../../contract/content.ts";

/** Where an option's name does not fit. The same in both languages, and none of the grades A to D. */
export const optionLetters: Readonly<Record<OptionId, string>> = {
  store: "S",
  paas: "P",
  private: "V",
  retain: "T",
  retire: "R",
};
