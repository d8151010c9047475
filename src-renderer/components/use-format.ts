import { formatIn } from "./format.ts";
import type { Format } from "./format.ts";
import { useLanguage } from "./use-language.ts";

export const useFormat = (): Format => formatIn(useLanguage());
