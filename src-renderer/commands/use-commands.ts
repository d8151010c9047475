import { use } from "react";
import { useTranslation } from "react-i18next";
import type { DesktopDeed } from "../../src-shared/contract/desktop.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { commands } from "../../src-shared/domain/commands/commands.ts";
import type { Command, CommandId } from "../../src-shared/domain/commands/commands.ts";
import { EngagementContext } from "../api/engagement-context.ts";
import { useHost } from "../api/host-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../api/procedures.ts";
import { useBackUp } from "../api/use-back-up.ts";
import { addressOf } from "../components/addresses.ts";
import { goTo } from "../components/address-query.ts";
import { problemText } from "../components/problem-text.ts";
import { routeOf } from "../components/question-address.ts";
import { useLanguage } from "../components/use-language.ts";
import { useArrivingFiles } from "../stores/arriving-files.ts";
import { useComfortStore } from "../stores/comfort-store.ts";
import { useOpenedEngagements } from "../stores/opened-engagements.ts";
import { useTour } from "./use-tour.ts";
import { useUndo } from "./use-undo.ts";

export interface RunnableCommand extends Command {
  readonly run: () => void;
}

/** The commands that mean something where we are, ready to run. */
export const useCommands = (): readonly RunnableCommand[] => {
  const engagement = use(EngagementContext);
  const { desktop } = useHost();
  const settings = useProcedureQuery("settings.get", {});
  const runs = {
    ...useGeneralRuns(),
    ...useEngagementRuns(engagement?.code ?? "", engagement?.engagementId),
  };
  const singleKeys = settings.data?.singleKeys ?? true;
  const needless = new Set<CommandId>([singleKeys ? "singleKeysOn" : "singleKeysOff"]);
  return commands
    .filter(
      ({ id, inEngagement, only }) =>
        (engagement !== null || !inEngagement) && (desktop || only !== "desktop") && !needless.has(id),
    )
    .map((command) => ({
      ...command,
      ...(desktop && command.menuKeys !== undefined && { keys: command.menuKeys }),
      run: runs[command.id],
    }));
};

type EngagementRun = Extract<
  CommandId,
  | "undo"
  | "redo"
  | "history"
  | "import"
  | "overview"
  | "inventory"
  | "questionnaire"
  | "desk"
  | "grid"
  | "evidence"
  | "agreed"
  | "options"
  | "interview"
  | "results"
  | "opinions"
  | "portfolio"
  | "whatif"
  | "scenarios"
  | "weights"
  | "findings"
  | "waves"
  | "sizing"
  | "businessCase"
  | "calibration"
  | "report"
>;

const useEngagementRuns = (
  code: string,
  engagementId: EngagementId | undefined,
): Readonly<Record<EngagementRun, () => void>> => {
  const undo = useUndo(engagementId);
  const open = useComfortStore((store) => store.open);
  return {
    undo: undo.undo,
    redo: undo.redo,
    history: () => {
      open("history");
    },
    import: visit(addressOf.inventory(code, "import")),
    overview: visit(addressOf.overview(code)),
    inventory: visit(addressOf.inventory(code)),
    questionnaire: visit(addressOf.questionnaire(code)),
    desk: visit(addressOf.desk(code)),
    grid: visit(addressOf.grid(code)),
    evidence: visit(addressOf.evidence(code)),
    agreed: visit(addressOf.agreed(code)),
    options: visit(addressOf.options(code)),
    interview: visit(addressOf.interview(code)),
    whatif: visit(addressOf.whatif(code)),
    scenarios: visit(addressOf.scenarios(code)),
    weights: visit(addressOf.weights(code)),
    waves: visit(addressOf.waves(code)),
    sizing: visit(addressOf.sizing(code)),
    businessCase: visit(addressOf.businessCase(code)),
    calibration: visit(addressOf.calibration(code)),
    findings: visit(addressOf.findings(code)),
    results: visit(addressOf.results(code)),
    opinions: visit(addressOf.opinions(code)),
    portfolio: visit(addressOf.portfolio(code)),
    report: visit(addressOf.report(code)),
  };
};

const useGeneralRuns = (): Readonly<Record<Exclude<CommandId, EngagementRun>, () => void>> => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const settings = useProcedureMutation("settings.record");
  const { backUp } = useBackUp();
  const { desktop, openFiles } = useHost();
  const arrive = useArrivingFiles((store) => store.arrive);
  const forgetOpened = useOpenedEngagements((store) => store.forget);
  const forgetPlaces = useComfortStore((store) => store.forgetPlaces);
  const tour = useTour();
  const open = useComfortStore((store) => store.open);
  const say = useComfortStore((store) => store.say);
  const set = (change: Parameters<typeof settings.mutate>[0]) => () => {
    settings.mutate(change);
  };
  const letOpen = async (): Promise<void> => {
    const { files, refused } = await openFiles();
    arrive(files, refused);
  };
  const act = (deed: DesktopDeed) => () => {
    desktop?.act(deed);
  };
  const sayProblem = (error: unknown): void => {
    say({ text: problemText(error, language) });
  };
  return {
    home: visit(addressOf.home),
    settings: visit(addressOf.settings),
    newEngagement: visit(addressOf.newEngagement),
    palette: () => {
      open("palette");
    },
    keys: () => {
      open("keys");
    },
    help: () => {
      open("help");
    },
    tour: tour.begin,
    newWindow: () => {
      if (desktop) desktop.act("newWindow");
      else globalThis.open(location.href, "_blank", "noopener");
    },
    openFile: () => {
      void letOpen().catch(sayProblem);
    },
    forgetRecent: () => {
      forgetOpened();
      forgetPlaces();
      desktop?.act("forgetRecent");
      say({ text: t("forgotten") });
    },
    zoomIn: act("zoomIn"),
    zoomOut: act("zoomOut"),
    zoomReset: act("zoomReset"),
    backup: () => {
      void backUp(sayProblem);
    },
    themeLight: set({ theme: "light" }),
    themeDark: set({ theme: "dark" }),
    themeSystem: set({ theme: "system" }),
    languageEn: set({ language: "en" }),
    languageFr: set({ language: "fr" }),
    densityComfortable: set({ density: "comfortable" }),
    densityCompact: set({ density: "compact" }),
    singleKeysOn: set({ singleKeys: true }),
    singleKeysOff: set({ singleKeys: false }),
  };
};

const visit = (address: string) => () => {
  goTo(routeOf(address));
};
