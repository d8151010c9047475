ALTER TABLE `machine` ADD `searched` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Until now the index was made with the rows.
UPDATE `machine` SET `searched` = coalesce((SELECT max(`lseq`) FROM `op`), 0);
