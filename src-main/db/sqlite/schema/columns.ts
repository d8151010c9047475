import { text } from "drizzle-orm/sqlite-core";
import type { EngagementId } from "../../../../src-shared/contract/ids.ts";
import type { LocalisedText } from "../../../../src-shared/contract/text.ts";

/** Every projected row belongs to one engagement. */
export const inEngagement = () => ({ engagementId: text("engagement_id").$type<EngagementId>().notNull() });

/** A text in every language, as JSON. */
export const localised = (name: string) => text(name, { mode: "json" }).$type<LocalisedText>().notNull();
