import { onTestFinished } from "vitest";
import type { StoreOptions } from "../../src-main/db/sqlite/store.ts";
import { openStore } from "../../src-main/db/sqlite/store.ts";
import type { OpenStore } from "../../src-main/db/sqlite/store.ts";
import { PersonId } from "../../src-shared/contract/ids.ts";
import { setupFolder } from "./folder.ts";

export const testKey = Buffer.alloc(32, 7);
export const testPerson = { id: PersonId.parse("0192f0aa-1111-7000-8000-00000000000a") };
export const testClock = { now: () => new Date("2026-11-24T09:00:00.000Z") };

/** A real, encrypted, empty store in a folder of its own, with a fixed clock; closed when the test ends. */
export const openTestStore = async (
  options: Partial<StoreOptions> = {},
): Promise<OpenStore & { readonly folder: string }> => {
  const folder = options.folder ?? setupFolder();
  const store = await openStore({
    folder,
    key: testKey,
    clock: testClock,
    person: testPerson,
    program: "Canopy Assess (test)",
    ...options,
  });
  onTestFinished(store.close);
  return { ...store, folder };
};
