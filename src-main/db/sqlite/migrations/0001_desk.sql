-- By hand, since drizzle-kit can't say it: STRICT.
CREATE TABLE `contacts` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`job_title` text NOT NULL,
	`role` text NOT NULL,
	`site_id` text,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`is_stakeholder` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision_requests` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`due` text,
	`decided_by` text NOT NULL,
	`state` text NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `deliverables` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`due` text,
	`owner` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `parked_items` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`interview_id` text,
	`text` text NOT NULL,
	`application_id` text,
	`question_id` text,
	`done` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `work_entries` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`days` real NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `archetypes` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`application_ids` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`field_by_heading` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`columns` text NOT NULL,
	`sort` text,
	`search` text NOT NULL,
	`filters` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
ALTER TABLE `answers` ADD `archetype_id` text;--> statement-breakpoint
ALTER TABLE `attachments` ADD `finding_id` text;--> statement-breakpoint
ALTER TABLE `attachments` ADD `fact_day` text;--> statement-breakpoint
ALTER TABLE `attachments` ADD `in_report` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `interviews` ADD `state` text DEFAULT 'held' NOT NULL;--> statement-breakpoint
ALTER TABLE `interviews` ADD `starts` text;--> statement-breakpoint
ALTER TABLE `interviews` ADD `minutes` integer;--> statement-breakpoint
ALTER TABLE `interviews` ADD `minutes_held` integer;--> statement-breakpoint
ALTER TABLE `interviews` ADD `role` text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE `interviews` ADD `section_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `interviews` ADD `contact_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `interviews` ADD `summary` text DEFAULT '' NOT NULL;