import { lazy, Suspense, use, useEffect } from "react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { EngagementContext } from "../api/engagement-context.ts";
import { useProcedureQuery } from "../api/procedures.ts";
import { useCommands } from "../commands/use-commands.ts";
import { useDesktopMenu } from "../commands/use-desktop-menu.ts";
import { useGlobalKeys } from "../commands/use-global-keys.ts";
import { FileArrival } from "../features/arriving/file-arrival.tsx";
import { useComfortStore } from "../stores/comfort-store.ts";
import { useOpenedEngagements } from "../stores/opened-engagements.ts";

// Nobody has asked for them when a page is first shown.
const Palette = lazy(async () => ({ default: (await import("../features/palette/palette.tsx")).Palette }));
const HistorySheet = lazy(async () => ({
  default: (await import("../features/history/history-sheet.tsx")).HistorySheet,
}));
const HelpSheet = lazy(async () => ({
  default: (await import("../features/help/help-sheet.tsx")).HelpSheet,
}));
const TourCard = lazy(async () => ({ default: (await import("../features/tour/tour-card.tsx")).TourCard }));
const KeySheet = lazy(async () => ({
  default: (await import("../features/palette/key-sheet.tsx")).KeySheet,
}));

/** What works on every screen: palette, undo, history, help, the sheet of keys. */
export const Comforts = (): ReactNode => {
  const engagement = use(EngagementContext);
  const settings = useProcedureQuery("settings.get", {});
  const commands = useCommands();
  const { over, close } = useComfortStore();
  const noteOpened = useOpenedEngagements((store) => store.note);
  useGlobalKeys((wanted) => {
    commands.find(({ id }) => id === wanted)?.run();
  }, settings.data?.singleKeys ?? false);
  useDesktopMenu(commands);
  useVisits();
  const engagementId = engagement?.engagementId;
  useEffect(() => {
    if (engagementId !== undefined) noteOpened(engagementId, new Date());
  }, [engagementId, noteOpened]);
  return (
    <Suspense fallback={null}>
      <FileArrival />
      {settings.data?.tour.state === "running" && <TourCard />}
      {over === "palette" && <Palette commands={commands} onClose={close} />}
      {over === "history" && engagement && <HistorySheet engagement={engagement} onClose={close} />}
      {over === "help" && <HelpSheet onClose={close} />}
      {over === "keys" && <KeySheet commands={commands} onClose={close} />}
    </Suspense>
  );
};

/** How long a page takes to give itself a name. */
const settleMs = 400;

/** Remembers where a person was, under the name the page gave itself. */
const useVisits = (): void => {
  const [route] = useLocation();
  const visit = useComfortStore((store) => store.visit);
  useEffect(() => {
    const timer = setTimeout(() => {
      visit({ route, title: document.title.replace(/ · Canopy Assess$/u, "") });
    }, settleMs);
    return () => {
      clearTimeout(timer);
    };
  }, [route, visit]);
};
