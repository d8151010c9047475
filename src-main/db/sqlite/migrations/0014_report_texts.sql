CREATE TABLE `report_texts` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`original` text NOT NULL,
	`actor_id` text NOT NULL,
	`written_at` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
