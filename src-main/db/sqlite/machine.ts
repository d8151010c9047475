import { randomBytes, randomUUID } from "node:crypto";
import type { Settings } from "../../../src-shared/contract/host.ts";
import { usualReportFileName } from "../../../src-shared/contract/report-file-name.ts";
import { PersonId } from "../../../src-shared/contract/ids.ts";
import { projectionVersion } from "../../../src-shared/domain/operations/project.ts";
import type { Connection } from "./connection.ts";

/** Which copy of the data this is, and who works at it. */
export interface Machine {
  readonly device: string;
  readonly epoch: number;
  readonly personId: PersonId;
  /** Whether this program's projection made the tables. */
  readonly isProjected: () => boolean;
  readonly markProjected: () => void;
  /** `lseq` of the last operation that can be found by its words. */
  readonly searched: () => number;
  readonly markSearched: (lseq: number) => void;
}

interface MachineRow {
  readonly device: Buffer;
  readonly epoch: number;
  readonly person_id: string;
}

/** Until a person chooses otherwise. */
const firstSettings: Settings = {
  language: "fr",
  theme: "system",
  density: "comfortable",
  singleKeys: true,
  personName: "",
  reportFileName: usualReportFileName,
  lastBackupAt: null,
  tour: { state: "offered", step: 0 },
};

/** Reads who this machine is; a new data file gets a random device and, unless given one, a new person. */
export const openMachine = (
  db: Connection,
  first: { readonly personId?: PersonId | undefined; readonly settings?: Partial<Settings> | undefined },
): Machine => {
  const find = db.prepare<[], MachineRow>("SELECT device, epoch, person_id FROM machine");
  if (!find.get()) {
    db.prepare(
      "INSERT INTO machine (id, device, epoch, person_id, settings, projection) VALUES (1, ?, 1, ?, ?, 0)",
    ).run(
      randomBytes(8),
      first.personId ?? randomUUID(),
      JSON.stringify({ ...firstSettings, ...first.settings }),
    );
  }
  const row = find.get();
  if (!row) throw new Error("The data file has no machine row");
  const projection = db.prepare<[], number>("SELECT projection FROM machine").pluck();
  const searched = db.prepare<[], number>("SELECT searched FROM machine").pluck();
  const markSearched = db.prepare<[number]>("UPDATE machine SET searched = ?");
  const markProjected = db.prepare<[number]>("UPDATE machine SET projection = ?");
  return {
    device: row.device.toString("hex"),
    epoch: row.epoch,
    personId: first.personId ?? PersonId.parse(row.person_id),
    isProjected: () => projection.get() === projectionVersion,
    markProjected: () => markProjected.run(projectionVersion),
    searched: () => searched.get() ?? 0,
    markSearched: (lseq) => markSearched.run(lseq),
  };
};

/** What tells one copy of the data from another. */
export interface Identity {
  readonly device: string;
  readonly epoch: number;
}

export const readIdentity = (db: Connection): Identity | undefined => {
  const row = db.prepare<[], Pick<MachineRow, "device" | "epoch">>("SELECT device, epoch FROM machine").get();
  return row && { device: row.device.toString("hex"), epoch: row.epoch };
};

/**
 * Gives a restored copy an epoch that the copy it replaces has not used. Where that one is of another
 * device, or can't say, the copy becomes a new device: nobody can know which epochs were used.
 */
export const beginEpoch = (restored: Connection, replaced: Identity | undefined): void => {
  const own = readIdentity(restored);
  const isSameDevice = own !== undefined && own.device === replaced?.device;
  const [device, epoch] = isSameDevice
    ? [Buffer.from(own.device, "hex"), Math.max(own.epoch, replaced.epoch) + 1]
    : [randomBytes(8), 1];
  restored.prepare("UPDATE machine SET device = ?, epoch = ?").run(device, epoch);
};
