import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

/**
 * Page numbers for the contents and references, from laying the pages out as Word does. It guesses past
 * what the layout cannot measure, a rare script or a client's font, rather than leave numbers blank.
 */
export const pageNumbers: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
