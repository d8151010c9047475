-- By hand, since drizzle-kit can't say it: STRICT.
CREATE TABLE `cost_parameters` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`value` real NOT NULL,
	`low` real NOT NULL,
	`high` real NOT NULL,
	`source` text NOT NULL,
	`date` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `executions` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`forecast` real NOT NULL,
	`recommended` text NOT NULL,
	`executed` text NOT NULL,
	`executed_on` text NOT NULL,
	`complexity` text NOT NULL,
	`estimated_effort` real,
	`actual_effort` real,
	`estimated_cost` real,
	`actual_cost` real,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `plans` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`sizing` text,
	`ramp` text,
	`carbon` text,
	`waves` text,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `wave_moves` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`wave` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
