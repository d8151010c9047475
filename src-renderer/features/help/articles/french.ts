import type { Articles } from "../article.ts";
import { ideas } from "./fr/ideas.ts";
import { outcome } from "./fr/outcome.ts";
import { plan } from "./fr/plan.ts";
import { work } from "./fr/work.ts";

export const french: Articles = { ...work, ...outcome, ...plan, ...ideas };
