import type { Articles } from "../article.ts";
import { ideas } from "./en/ideas.ts";
import { outcome } from "./en/outcome.ts";
import { plan } from "./en/plan.ts";
import { work } from "./en/work.ts";

export const english: Articles = { ...work, ...outcome, ...plan, ...ideas };
