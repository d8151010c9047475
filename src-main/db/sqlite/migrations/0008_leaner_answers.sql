-- By hand, since drizzle-kit can't say WITHOUT ROWID.
CREATE TABLE `answers_new` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text,
	`archetype_id` text,
	`question_id` text NOT NULL,
	`statement` text,
	`alternatives` text NOT NULL,
	`note` text NOT NULL,
	`flagged` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `answers_new` (`engagement_id`, `id`, `application_id`, `archetype_id`, `question_id`, `statement`, `alternatives`, `note`, `flagged`)
	SELECT `engagement_id`, `id`, `application_id`, `archetype_id`, `question_id`, `statement`, `alternatives`, `note`, `flagged` FROM `answers` ORDER BY `engagement_id`, `id`;--> statement-breakpoint
DROP TABLE `answers`;--> statement-breakpoint
ALTER TABLE `answers_new` RENAME TO `answers`;--> statement-breakpoint
CREATE INDEX `answers_by_question` ON `answers` (`engagement_id`,`question_id`,("statement" is null));--> statement-breakpoint
ALTER TABLE `machine` DROP COLUMN `hlc`;
