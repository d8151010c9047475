import canonicalize from "canonicalize";
import type { Operation } from "./operation.ts";

/** Keeps these bytes from ever being taken for those of something else; the number is the form's version. */
const prefix = "canopy.operation.1";

/**
 * Canonical JSON (RFC 8785) of a value: the same value gives the same text everywhere. Object members
 * that are undefined are left out; half a surrogate pair, which no UTF-8 can carry, becomes U+FFFD.
 *
 * Throws on what JSON can't say at all: undefined itself, NaN, infinities, cycles.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalOrRepaired(value);
  if (text === undefined) throw new TypeError("There is no JSON for this value");
  return text;
};

/**
 * What is hashed of an operation, as UTF-8: the prefix, everything but the body as canonical JSON, and
 * the body, one line each. Canonical JSON has no line breaks, so the lines can't be shifted. Frozen by
 * test vectors (decision 0001): change nothing here without a new prefix.
 */
export const canonicalText = (operation: Operation): string => {
  const { body, ...frame } = operation;
  return `${prefix}\n${canonicalFrame(frame)}\n${body}`;
};

/**
 * A frame is flat, and of texts and numbers only: with its members in their order, plain JSON is canonical
 * JSON and made in a third of the time. Only half a surrogate pair is written otherwise, with an escape.
 */
const canonicalFrame = (frame: Omit<Operation, "body">): string => {
  const text = JSON.stringify({
    actorId: frame.actorId,
    device: frame.device,
    engagementId: frame.engagementId,
    entityId: frame.entityId,
    entityType: frame.entityType,
    epoch: frame.epoch,
    field: frame.field,
    hlc: frame.hlc,
    importId: frame.importId,
    kind: frame.kind,
    opId: frame.opId,
    parents: frame.parents,
    previousHash: frame.previousHash,
    saidAt: frame.saidAt,
    schemaVersion: frame.schemaVersion,
    sequence: frame.sequence,
    timeZoneMinutes: frame.timeZoneMinutes,
    wallMs: frame.wallMs,
  } satisfies Omit<Operation, "body">);
  return text.includes("\\u") ? canonicalJson(frame) : text;
};

/** Looking for half a surrogate pair beforehand would cost every operation what almost none needs. */
const canonicalOrRepaired = (value: unknown): string | undefined => {
  try {
    return canonicalize(value);
  } catch {
    return canonicalize(repaired(value));
  }
};

const repaired = (value: unknown): unknown => {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(repaired);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.toWellFormed(), repaired(member)]),
  );
};
