/**
 * One recorded change, as it is hashed, kept for ever and exchanged. Strings where a foreign or newer
 * program may say something that this one does not know.
 */
export interface Operation {
  /** UUIDv7, random enough to be the key by which copies are recognised. */
  readonly opId: string;
  readonly engagementId: string;
  /** 16 hex digits. */
  readonly device: string;
  /** One more after every restore or clone, so that numbers never mean two things. */
  readonly epoch: number;
  /** Counts from 1 per device and epoch, without gaps. */
  readonly sequence: number;
  readonly actorId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  readonly kind: string;
  readonly hlc: string;
  /** The device's own clock and time zone, for the audit only. */
  readonly wallMs: number;
  readonly timeZoneMinutes: number;
  /** When it was said, if that was not when it was recorded. */
  readonly saidAt: string | null;
  readonly importId: string | null;
  /** The operations that it replaces: the heads its author saw, sorted. */
  readonly parents: readonly string[];
  readonly schemaVersion: number;
  /** Canonical JSON of the value, exactly as hashed; `null` for a tombstone. */
  readonly body: string;
  /** Hash of the operation before it in its device's chain, 64 hex digits; zeros for the first. */
  readonly previousHash: string;
}

/** Raised when the meaning of a body changes; operations above it are kept and not projected. */
export const operationSchemaVersion = 1;

/** More than this in one value does not travel; a file belongs in an attachment. */
export const bodyLimitBytes = 64 * 1024;

export const firstPreviousHash = "0".repeat(64);

/** Whether this program understands the operation; what it does not is kept, and skipped by projection. */
export const isUnderstood = ({ kind, schemaVersion }: Pick<Operation, "kind" | "schemaVersion">): boolean =>
  (kind === "set" || kind === "tombstone") && schemaVersion <= operationSchemaVersion;
