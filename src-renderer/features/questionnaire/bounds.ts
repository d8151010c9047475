import type { Question } from "../../../src-shared/contract/content.ts";

/** Whether a figure is one that the question takes. */
export const isWithin = (figure: number, bounds: Question["bounds"]): boolean =>
  bounds === undefined || (figure >= bounds.min && figure <= bounds.max);
