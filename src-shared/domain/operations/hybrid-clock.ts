/**
 * Hybrid logical clock: `LLLLLLLLLLLL-CCCC-DDDDDDDDDDDDDDDD`, being Unix milliseconds, a counter and the
 * device in hex digits. 34 characters that sort as bytes.
 *
 * It decides only which of several standing values is shown first; what replaces what is in the
 * operations' parents, so a wrong clock can hide nothing (sync-and-reliability, section 2.3).
 */
export type HybridTime = string;

const largestMs = 2 ** 48 - 1;
const largestCounter = 0xffff;
/** A message from further ahead than this does not move our clock. */
const trustedLeadMs = 36 * 60 * 60 * 1000;

/** The next time of this device, later than `last` whatever the wall clock does. Never throws. */
export const nextHybridTime = (last: HybridTime | undefined, nowMs: number, device: string): HybridTime => {
  const now = Number.isFinite(nowMs) ? Math.min(Math.max(Math.trunc(nowMs), 0), largestMs) : 0;
  if (last === undefined) return format(now, 0, device);
  const lastMs = wallMsOf(last);
  if (now > lastMs) return format(now, 0, device);
  const counter = counterOf(last) + 1;
  return counter > largestCounter ? format(lastMs + 1, 0, device) : format(lastMs, counter, device);
};

/**
 * What our clock stands at after a message arrived. A message from more than 36 hours ahead is kept like
 * any other but marked `isSuspect`, and our clock does not follow it.
 */
export const afterMessage = (
  last: HybridTime | undefined,
  message: HybridTime,
  nowMs: number,
): { readonly last: HybridTime | undefined; readonly isSuspect: boolean } => {
  const isSuspect = wallMsOf(message) > nowMs + trustedLeadMs;
  const isLater = last === undefined || message.slice(0, 17) > last.slice(0, 17);
  return { last: isLater && !isSuspect ? message : last, isSuspect };
};

/**
 * The id of the operation recorded at a hybrid time: a UUIDv7 whose first 60 bits follow the time, so that
 * ids ascend, and whose last 62 are those of `random`, any random UUID.
 */
export const operationIdAt = (time: HybridTime, random: string): string =>
  `${time.slice(0, 8)}-${time.slice(8, 12)}-7${time.slice(14, 17)}-${random.slice(19)}`;

/** Unix milliseconds of a hybrid time. */
export const wallMsOf = (time: HybridTime): number => Number.parseInt(time.slice(0, 12), 16);

const counterOf = (time: HybridTime): number => Number.parseInt(time.slice(13, 17), 16);

const format = (ms: number, counter: number, device: string): HybridTime =>
  `${hex(Math.min(ms, largestMs), 12)}-${hex(counter, 4)}-${device}`;

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0");
