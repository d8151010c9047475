import type { Articles } from "../article.ts";
import { ideas } from "./fr/ideas.ts";
import { outcome } from "./fr/outcome.ts";
import { work } from "./fr/work.ts";

export const french: Articles = { ...work, ...outcome, ...ideas };
