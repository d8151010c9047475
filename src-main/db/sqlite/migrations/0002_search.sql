-- By hand, since drizzle-kit can't say it: what can be found, and the index of its words (decision 0011).
CREATE TABLE `search_entries` (
	`number` integer PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`application_id` text,
	`question_id` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_of_thing` ON `search_entries` (`engagement_id`,`kind`,`id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5(title, text, content='', contentless_delete=1, detail=column, tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
INSERT INTO `search_words` (`search_words`, `rank`) VALUES ('rank', 'bm25(10.0, 1.0)');
