ALTER TABLE `servers` ADD `cpu_use` real;--> statement-breakpoint
ALTER TABLE `servers` ADD `memory_use` real;