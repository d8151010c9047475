CREATE TABLE `review_steps` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`day` text NOT NULL,
	`note` text NOT NULL,
	`seals` text NOT NULL,
	`document` text,
	`actor_id` text NOT NULL,
	`written_at` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
