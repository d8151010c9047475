import type { InventoryFile } from "../../src-shared/contract/inventory.ts";
import type { DescribeInventory, ParsedInventory, ReadInventory } from "../ports.ts";
import { createBoundedRun } from "./bounded-run.ts";
import type { BoundedRunOptions } from "./bounded-run.ts";

/** Reads inventories in a bounded thread. */
export const createReadInventory = (options: BoundedRunOptions = {}): ReadInventory => {
  const run = createBoundedRun<ParsedInventory>(options);
  return async (path, name, { mapping, signal } = {}) =>
    await run({ path, name, task: "read", ...(mapping && { mapping: [...mapping] }) }, signal);
};

export const createDescribeInventory = (options: BoundedRunOptions = {}): DescribeInventory => {
  const run = createBoundedRun<InventoryFile>(options);
  return async (path, name, { places, signal } = {}) =>
    await run({ path, name, task: "describe", ...(places && { places: [...places] }) }, signal);
};
