import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Wave } from "../../../src-shared/contract/waves.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { MoveDialog } from "./move-dialog.tsx";
import type { WaveView } from "./use-waves.ts";
import { WaveColumn } from "./wave-column.tsx";

interface Move {
  readonly applicationId: ApplicationId;
  /** Null: where the plan alone would put it. */
  readonly wave: number | null;
}

/** A column for each wave, and an empty one at the end; an application is dragged or sent from one to another. */
export const WaveBoard = ({ view }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  const [asked, setAsked] = useState<Move | null>(null);
  const [moved, setMoved] = useState<Move | null>(null);
  const arrivedId = !asked && moved && hasArrived(view, moved) ? moved.applicationId : null;
  const ask = (text: string, wave: number | null): void => {
    const applicationId = view.idOf(text);
    if (applicationId === undefined || waveOf(view, applicationId) === wave) return;
    setAsked({ applicationId, wave });
  };
  return (
    <section className="card" aria-labelledby="board-title">
      <header>
        <h2 id="board-title">{t("board.title")}</h2>
      </header>
      <p className="dim read">{t("board.help")}</p>
      <div className="wave-board">
        {[...view.waves, emptyWave(view.waves.length + 1)].map((wave) => (
          <WaveColumn
            key={wave.number}
            wave={wave}
            view={view}
            arrivedId={arrivedId}
            onArrived={() => {
              setMoved(null);
            }}
            onAsk={ask}
          />
        ))}
      </div>
      {asked && (
        <MoveDialog
          {...asked}
          view={view}
          onMoved={() => {
            setMoved(asked);
          }}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </section>
  );
};

const waveOf = ({ waves }: WaveView, id: string): number | undefined =>
  waves.find(({ ids }) => ids.includes(id))?.number;

const hasArrived = (view: WaveView, { applicationId, wave }: Move): boolean =>
  wave === null
    ? !view.moves.some((move) => move.applicationId === applicationId)
    : waveOf(view, applicationId) === wave;

const emptyWave = (number: number): Wave => ({
  number,
  starts: null,
  ends: null,
  ids: [],
  effort: 0,
  servers: 0,
});
