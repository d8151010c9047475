import { useTranslation } from "react-i18next";
import type { HistoryStep, Undone } from "../../src-shared/contract/history.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { useProcedureMutation } from "../api/procedures.ts";
import { problemText } from "../components/problem-text.ts";
import { useStepWords } from "../components/step-words.ts";
import { useLanguage } from "../components/use-language.ts";
import { useComfortStore } from "../stores/comfort-store.ts";

interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undoes and redoes what the person at this machine did, and says what it was and where. */
export const useUndo = (engagementId: EngagementId | undefined): UndoActions => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const wordsOf = useStepWords();
  const undo = useProcedureMutation("history.undo");
  const redo = useProcedureMutation("history.redo");
  const say = useComfortStore((store) => store.say);

  const tell = (done: Undone | null, direction: "undo" | "redo"): void => {
    if (!done) {
      say({ text: t(`${direction}.nothing`) });
      return;
    }
    const { what, place, address } = wordsOf(done.step);
    const where = place === "" ? what : t("at", { what, place });
    say({ text: textOf(done, direction, where), ...(address !== undefined && { address }) });
  };

  const textOf = ({ restored, kept }: Undone, direction: "undo" | "redo", what: string): string => {
    const [first] = kept;
    if (!first) return t(`${direction}.done`, { what });
    const who = first.changedBy === "" ? t("somebody") : first.changedBy;
    if (restored === 0) return t(`${direction}.kept`, { what, who });
    return t(`${direction}.partly`, { what, who, count: kept.length });
  };

  const run = (direction: "undo" | "redo") => () => {
    if (engagementId === undefined) return;
    (direction === "undo" ? undo : redo).mutate(
      { engagementId },
      {
        onSuccess: (done) => {
          tell(done, direction);
        },
        onError: (error) => {
          say({ text: problemText(error, language) });
        },
      },
    );
  };

  return { undo: run("undo"), redo: run("redo") };
};

/** The step that an undo would take back, in words. */
export const useStepTitle = (): ((step: HistoryStep) => string) => {
  const { t } = useTranslation("comfort");
  const wordsOf = useStepWords();
  return (step) => {
    const { what, place } = wordsOf(step);
    return place === "" ? what : t("at", { what, place });
  };
};
