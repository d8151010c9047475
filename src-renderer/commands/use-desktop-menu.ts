import { useEffect, useRef } from "react";
import type { MenuState, PageRequest } from "../../src-shared/contract/desktop.ts";
import type { Settings } from "../../src-shared/contract/host.ts";
import type { CommandId } from "../../src-shared/domain/commands/commands.ts";
import { findCommand } from "../../src-shared/domain/commands/commands.ts";
import { useHost } from "../api/host-context.ts";
import { useProcedureQuery } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { goTo } from "../components/address-query.ts";
import { routeOf } from "../components/question-address.ts";
import { useLanguage } from "../components/use-language.ts";
import { useArrivingFiles } from "../stores/arriving-files.ts";
import { useOpenedEngagements } from "../stores/opened-engagements.ts";
import { isDialogOpen, isTextField } from "./text-field-focus.ts";
import type { RunnableCommand } from "./use-commands.ts";

/** Keeps the menus of the desktop in step with this page, and does what is chosen in them. */
export const useDesktopMenu = (commands: readonly RunnableCommand[]): void => {
  const { desktop } = useHost();
  const state = JSON.stringify(useMenuState(commands));
  useEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written as text above, to be told only when it differs
    desktop?.tellMenu(JSON.parse(state) as MenuState);
  }, [desktop, state]);

  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(
    () =>
      desktop?.onRequest((request) => {
        if (isTypingUndo(request)) desktop.act(request.command === "undo" ? "undoTyping" : "redoTyping");
        else doRequest(request, latest.current);
      }),
    [desktop],
  );
};

type RunRequest = Extract<PageRequest, { kind: "run" }>;

/** In a text field, undo takes back what was typed there, as it does by its key. */
const isTypingUndo = (request: PageRequest): request is RunRequest =>
  request.kind === "run" &&
  (request.command === "undo" || request.command === "redo") &&
  isTextField(document.activeElement);

const doRequest = (request: PageRequest, commands: readonly RunnableCommand[]): void => {
  if (request.kind === "open") {
    useArrivingFiles.getState().arrive(request.files, request.refused);
    return;
  }
  if (request.kind === "visit") {
    if (!isDialogOpen()) goTo(routeOf(addressOf.overview(request.code)));
    return;
  }
  const command = findCommand(request.command);
  if (!command || (command.group !== "look" && isDialogOpen())) return;
  commands.find(({ id }) => id === command.id)?.run();
};

const mostRecent = 8;

const useMenuState = (commands: readonly RunnableCommand[]): MenuState => {
  const language = useLanguage();
  const settings = useProcedureQuery("settings.get", {}).data;
  const openedAt = useOpenedEngagements((store) => store.openedAt);
  const { data: engagements = [] } = useProcedureQuery("engagements.list", {});
  const chosen = settings ? chosenIn(settings) : [];
  return {
    language,
    available: [...new Set([...commands.map(({ id }) => id), ...chosen])],
    chosen,
    recent: engagements
      .filter(({ id }) => Object.hasOwn(openedAt, id))
      .toSorted((one, other) => (openedAt[other.id] ?? "").localeCompare(openedAt[one.id] ?? ""))
      .slice(0, mostRecent)
      .map(({ code, clientName }) => ({ code, name: clientName[language] })),
  };
};

const idByTheme = { light: "themeLight", dark: "themeDark", system: "themeSystem" } as const;
const idByLanguage = { en: "languageEn", fr: "languageFr" } as const;
const idByDensity = { comfortable: "densityComfortable", compact: "densityCompact" } as const;

const chosenIn = ({ density, language, singleKeys, theme }: Settings): CommandId[] => [
  idByTheme[theme],
  idByLanguage[language],
  idByDensity[density],
  singleKeys ? "singleKeysOn" : "singleKeysOff",
];
