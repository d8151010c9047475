import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterMessage,
  nextHybridTime,
  operationIdAt,
  wallMsOf,
} from "../../../src-shared/domain/operations/hybrid-clock.ts";

const device = "00112233aabbccdd";
const hour = 60 * 60 * 1000;

test("a time has 34 characters: milliseconds, counter, device", () => {
  expect(nextHybridTime(undefined, 1_763_974_800_000, device)).toBe("019ab5176280-0000-00112233aabbccdd");
  expect(nextHybridTime(undefined, 0, device)).toHaveLength(34);
});

test("time never runs backwards, whatever the wall clock does", () => {
  const anyClock = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 0, max: 2 ** 48 }));
  fc.assert(
    fc.property(fc.array(anyClock, { minLength: 2 }), (readings) => {
      const times: string[] = [];
      for (const reading of readings) times.push(nextHybridTime(times.at(-1), reading, device));
      expect(times).toEqual([...new Set(times)].toSorted());
    }),
  );
});

test("a full counter carries into the milliseconds", () => {
  expect(nextHybridTime("000000000010-ffff-00112233aabbccdd", 16, device)).toBe(
    "000000000011-0000-00112233aabbccdd",
  );
});

test("a message from the near future moves our clock; one from beyond 36 hours is only marked", () => {
  const now = 1_763_974_800_000;
  const ours = nextHybridTime(undefined, now, device);
  const near = nextHybridTime(undefined, now + 35 * hour, "ffffffffffffffff");
  const far = nextHybridTime(undefined, now + 37 * hour, "ffffffffffffffff");

  expect(afterMessage(ours, near, now)).toEqual({ last: near, isSuspect: false });
  expect(afterMessage(ours, far, now)).toEqual({ last: ours, isSuspect: true });
  expect(wallMsOf(nextHybridTime(near, now, device))).toBe(now + 35 * hour);
});

test("an older message leaves our clock where it is", () => {
  const ours = nextHybridTime(undefined, 2_000, device);
  const older = nextHybridTime(undefined, 1_000, "ffffffffffffffff");

  expect(afterMessage(ours, older, 2_000)).toEqual({ last: ours, isSuspect: false });
});

test("ids of operations are UUIDs of version 7 and ascend with time", () => {
  const random = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const first = operationIdAt(nextHybridTime(undefined, 1_763_974_800_000, device), random);
  const second = operationIdAt(nextHybridTime("019ab5176280-0000-00112233aabbccdd", 0, device), random);

  expect(first).toBe("019ab517-6280-7000-a165-70867728950e");
  expect(second > first).toBe(true);
});
