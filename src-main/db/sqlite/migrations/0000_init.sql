-- By hand, since drizzle-kit can't say it: STRICT, WITHOUT ROWID, and the triggers at the end.
CREATE TABLE `actions` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`finding_id` text,
	`title` text NOT NULL,
	`owner` text NOT NULL,
	`due` text,
	`effort_days` real,
	`state` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `answers` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text,
	`question_id` text NOT NULL,
	`statement` text,
	`alternatives` text NOT NULL,
	`note` text NOT NULL,
	`flagged` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `answers_given` ON `answers` (`engagement_id`) WHERE "answers"."statement" is not null;--> statement-breakpoint
CREATE TABLE `attachments` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`caption` text NOT NULL,
	`application_id` text,
	`question_id` text,
	`added_at` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `comments` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`about` text NOT NULL,
	`reply_to` text,
	`text` text NOT NULL,
	`resolved` integer NOT NULL,
	`actor_id` text NOT NULL,
	`written_at` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `decisions` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`option_id` text NOT NULL,
	`follows_verdict` integer NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `findings` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`severity` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`application_ids` text NOT NULL,
	`question_ids` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `option_profiles` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`option_id` text NOT NULL,
	`name` text NOT NULL,
	`demonstration` integer NOT NULL,
	`attributes` text NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `clients` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`countries` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `engagements` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`languages` text NOT NULL,
	`report_language` text NOT NULL,
	`starts` text,
	`ends` text,
	`pack` text NOT NULL,
	`classification` text NOT NULL,
	`currency` text NOT NULL,
	`demonstration` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `engagements_by_code` ON `engagements` (`code`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`day` text NOT NULL,
	`site_id` text,
	`subject` text NOT NULL,
	`present_roles` text NOT NULL,
	`consultant_ids` text NOT NULL,
	`application_ids` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `people` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`languages` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `sites` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `weights` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`profile_id` text NOT NULL,
	`agreed_on` text,
	`agreed_by` text NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `applications` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`owner` text NOT NULL,
	`criticality` text,
	`environment` text,
	`users` integer,
	`site_id` text,
	`vertical` text,
	`horizontal` text,
	`store_listing_id` text,
	`server_rule` text,
	`tags` text NOT NULL,
	`costs` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `dependencies` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`coupling` text NOT NULL,
	`protocol` text NOT NULL,
	`tolerated_latency_ms` real,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `imports` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`imported_at` text NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`vanished` integer NOT NULL,
	`undone_at` text,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `servers` (
	`engagement_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`dns_name` text,
	`power_state` text,
	`operating_system` text,
	`cpus` real,
	`memory_mib` real,
	`storage_provisioned_mib` real,
	`storage_used_mib` real,
	`disks` integer,
	`primary_ip` text,
	`datacenter` text,
	`cluster` text,
	`host` text,
	`folder` text,
	`hardware_model` text,
	`cpu_model` text,
	`annotation` text,
	`tags` text NOT NULL,
	`assigned_by_hand` integer NOT NULL,
	`assigned_to` text,
	`vanished` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `cell` (
	`id` integer PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`field` text NOT NULL,
	`winner` integer,
	`first` integer,
	`heads` integer NOT NULL,
	`distinct_values` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cell_by_name` ON `cell` (`engagement_id`,`entity_type`,`entity_id`,`field`);--> statement-breakpoint
CREATE TABLE `head` (
	`cell` integer NOT NULL,
	`op` integer NOT NULL,
	PRIMARY KEY(`cell`, `op`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `machine` (
	`id` integer PRIMARY KEY NOT NULL,
	`device` blob NOT NULL,
	`epoch` integer NOT NULL,
	`hlc` text,
	`person_id` text NOT NULL,
	`settings` text NOT NULL,
	`projection` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `op` (
	`lseq` integer PRIMARY KEY NOT NULL,
	`op_id` blob NOT NULL,
	`cell` integer NOT NULL,
	`engagement_id` text NOT NULL,
	`device` blob NOT NULL,
	`epoch` integer NOT NULL,
	`sequence` integer NOT NULL,
	`actor_id` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`field` text NOT NULL,
	`kind` text NOT NULL,
	`hlc` text NOT NULL,
	`wall_ms` integer NOT NULL,
	`time_zone_minutes` integer NOT NULL,
	`said_at` text,
	`import_id` text,
	`parents` text NOT NULL,
	`schema_version` integer NOT NULL,
	`body` text NOT NULL,
	`previous_hash` blob NOT NULL,
	`hash` blob NOT NULL,
	`origin` text NOT NULL,
	`clock_suspect` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_id` ON `op` (`op_id`);--> statement-breakpoint
CREATE INDEX `op_by_cell` ON `op` (`cell`);--> statement-breakpoint
CREATE INDEX `op_by_chain` ON `op` (`device`,`epoch`,`sequence`);--> statement-breakpoint
CREATE INDEX `op_by_engagement` ON `op` (`engagement_id`);--> statement-breakpoint
CREATE INDEX `op_by_import` ON `op` (`import_id`) WHERE "op"."import_id" is not null;--> statement-breakpoint
CREATE TRIGGER `op_never_changes` BEFORE UPDATE ON `op` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;--> statement-breakpoint
CREATE TRIGGER `op_never_goes` BEFORE DELETE ON `op` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
