import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useComfortStore } from "../../stores/comfort-store.ts";
import { MovePreview } from "./move-preview.tsx";
import type { WaveView } from "./use-waves.ts";

interface MoveDialogProps {
  readonly applicationId: ApplicationId;
  /** Null: where the plan alone would put it. */
  readonly wave: number | null;
  readonly view: WaveView;
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

/** Tells what a move would break and mend, and records it once that has been read. */
export const MoveDialog = ({ applicationId, wave, view, onMoved, onClose }: MoveDialogProps): ReactNode => {
  const { t } = useTranslation(["waves", "common"]);
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("waveMoves.record");
  const say = useComfortStore((store) => store.say);
  const name = view.nameById.get(applicationId) ?? "";
  const words =
    wave === null
      ? { title: t("move.backTitle", { name }), deed: t("move.back"), done: t("move.takenBack", { name }) }
      : {
          title: t("move.title", { name, wave }),
          deed: t("move.do", { wave }),
          done: t("move.done", { name, wave }),
        };
  const move = (): void => {
    mutate(
      { engagementId, applicationId, wave },
      {
        onSuccess: () => {
          say({ text: words.done, undoneId: applicationId });
          onMoved();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={words.title} isOpen isWide onClose={onClose}>
      <div className="form">
        {wave === null ? (
          <p className="read">{t("move.backText")}</p>
        ) : (
          <MovePreview applicationId={applicationId} wave={wave} nameById={view.nameById} />
        )}
        {error && <ProblemNote error={error} />}
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button variant="primary" isPending={isPending} onPress={move}>
          {words.deed}
        </Button>
      </div>
    </Dialog>
  );
};
