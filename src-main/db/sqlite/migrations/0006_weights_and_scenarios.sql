CREATE TABLE `scenarios` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`trial` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
ALTER TABLE `weights` ADD `points` text;--> statement-breakpoint
ALTER TABLE `weights` ADD `found_by` text DEFAULT 'profile' NOT NULL;
