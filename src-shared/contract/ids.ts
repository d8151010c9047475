import { z } from "zod";

export const ClientId = z.uuid().brand("ClientId");
export type ClientId = z.output<typeof ClientId>;
export const EngagementId = z.uuid().brand("EngagementId");
export type EngagementId = z.output<typeof EngagementId>;
/** What a call takes, or gives back, that is about an engagement as a whole. */
export const ofEngagement = z.object({ engagementId: EngagementId });
export const PersonId = z.uuid().brand("PersonId");
export type PersonId = z.output<typeof PersonId>;
export const SiteId = z.uuid().brand("SiteId");
export type SiteId = z.output<typeof SiteId>;
export const InterviewId = z.uuid().brand("InterviewId");
export type InterviewId = z.output<typeof InterviewId>;
export const ApplicationId = z.uuid().brand("ApplicationId");
export type ApplicationId = z.output<typeof ApplicationId>;
export const ServerId = z.uuid().brand("ServerId");
export type ServerId = z.output<typeof ServerId>;
export const DependencyId = z.uuid().brand("DependencyId");
export type DependencyId = z.output<typeof DependencyId>;
/** A file on its way in or out: bytes never travel through a call. */
export const FileId = z.uuid().brand("FileId");
export type FileId = z.output<typeof FileId>;
export const JobId = z.uuid().brand("JobId");
export type JobId = z.output<typeof JobId>;
/** One import, so that it can be undone as one. */
export const ImportId = z.uuid().brand("ImportId");
export type ImportId = z.output<typeof ImportId>;
/** A group of applications that share answers. */
export const ArchetypeId = z.uuid().brand("ArchetypeId");
export type ArchetypeId = z.output<typeof ArchetypeId>;
export const ContactId = z.uuid().brand("ContactId");
export type ContactId = z.output<typeof ContactId>;
