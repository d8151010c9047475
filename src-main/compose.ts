import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { siteContract } from "../src-shared/contract/site.ts";
import { createDispatch } from "../src-shared/rpc/dispatch.ts";
import type { Dispatch } from "../src-shared/rpc/dispatch.ts";
import type { Topic } from "../src-shared/rpc/procedure.ts";
import type { WriteCalendar } from "./calendar/calendar-file.ts";
import { createHandlers } from "./handlers.ts";
import { createJobBoard } from "./services/jobs.ts";
import type { ReadWordComments } from "./importers/returned-report.ts";
import type {
  Clock,
  Content,
  DescribeInventory,
  Files,
  HostDescription,
  LocalPerson,
  ReadAnswers,
  ReadInventory,
  SimulateApplication,
  Store,
  WriteReport,
} from "./ports.ts";
import type { RestoreBackup } from "./services/host.ts";
import type { WriteQuestionnaire } from "./exporters/questionnaire-file.ts";
import type { WriteReportData } from "./exporters/report-data-file.ts";
import type { WriteWorkbook } from "./exporters/workbook-file.ts";

export interface App {
  readonly dispatch: Dispatch;
  /** Whether a job goes on that no call waits for any more. */
  readonly hasRunningJobs: () => boolean;
  /** Calls `listener` after each committed change; returns the way to stop. */
  readonly onChange: (listener: (topics: readonly Topic[]) => void) => () => void;
}

export interface AppDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly describeInventory: DescribeInventory;
  readonly files: Files;
  readonly host: HostDescription;
  readonly log: (line: string, cause?: unknown) => void;
  readonly person: LocalPerson;
  readonly readAnswers: ReadAnswers;
  readonly readInventory: ReadInventory;
  readonly readWordComments: ReadWordComments;
  readonly restoreBackup: RestoreBackup;
  readonly simulate: SimulateApplication;
  readonly store: Store;
  readonly writeCalendar: WriteCalendar;
  readonly writeQuestionnaire: WriteQuestionnaire;
  readonly writeReport: WriteReport;
  readonly writeReportData: WriteReportData;
  readonly writeWorkbook: WriteWorkbook;
}

/** Builds the whole application. Every host starts by calling this, and only this. */
export const composeApp = (deps: AppDeps): App => {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const announce = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics);
  };
  const reportIncident = (name: string, cause: unknown): string => {
    const incident = randomUUID().slice(0, 8);
    deps.log(`incident ${incident} in ${name}`, cause);
    return incident;
  };
  const jobs = createJobBoard({ announce, clock: deps.clock, newId, reportIncident });
  const startJob = (name: string, input: object): void => {
    void dispatch(name, input);
  };
  const dispatch = createDispatch({
    announce,
    contract: siteContract,
    handlers: { ...createHandlers({ ...deps, announce, newId, startJob }), ...jobs.handlers },
    jobs,
    reportIncident,
  });
  return {
    dispatch,

    hasRunningJobs: jobs.isRunning,

    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** Ascending in time, so that rows created together lie together on disk. */
const newId = (): string => uuidv7();
