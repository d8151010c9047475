CREATE TABLE `drafts` (
	`engagement_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`base` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `key`)
) STRICT;
