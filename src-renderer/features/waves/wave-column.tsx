import { Ellipsis, GripVertical, Pin } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Wave } from "../../../src-shared/contract/waves.ts";
import { useFormat } from "../../components/format.ts";
import { MenuButton } from "../../components/menu-button.tsx";
import { OptionMark } from "../../components/option-mark.tsx";
import { useWaveDates } from "./use-wave-dates.ts";
import type { WaveView } from "./use-waves.ts";

interface WaveColumnProps {
  readonly wave: Wave;
  readonly view: WaveView;
  /** What was just moved and stands here now: the focus goes with it. */
  readonly arrivedId: string | null;
  readonly onArrived: () => void;
  /** Asks for a move; null sends an application back to where the plan alone would put it. */
  readonly onAsk: (id: string, wave: number | null) => void;
}

const dragType = "canopy-application";

/** One wave: its days, its applications, and a place to drop others. */
export const WaveColumn = ({ wave, view, onAsk, ...arrival }: WaveColumnProps): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const datesOf = useWaveDates();
  const isNew = wave.number > view.waves.length;
  const title = isNew ? t("board.newWave", wave) : t("wave", wave);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [dragType]: String(key),
        "text/plain": view.nameById.get(String(key)) ?? "",
      })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => "move",
    onRootDrop: ({ items }) => {
      const item = items.find(isTextDropItem);
      void item?.getText(dragType).then((id) => {
        onAsk(id, wave.number);
        return undefined;
      });
    },
  });
  const names = wave.ids.toSorted((one, other) => format.compare(nameIn(view, one), nameIn(view, other)));
  return (
    <section className="wave-column" aria-label={title}>
      <h3>{title}</h3>
      {wave.starts !== null && <p className="small dim">{datesOf(wave)}</p>}
      {!isNew && (
        <p className="small">
          {t("board.load", {
            count: Math.round(wave.effort),
            days: format.number(wave.effort),
            servers: t("board.servers", { count: wave.servers }),
          })}
        </p>
      )}
      <GridList
        aria-label={t("board.applicationsOf", { wave: title })}
        className="wave-list"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className="small dim">{t("board.drop")}</span>}
      >
        {names.map((id) => (
          <WaveItem key={id} id={id} wave={wave} view={view} onAsk={onAsk} {...arrival} />
        ))}
      </GridList>
    </section>
  );
};

const nameIn = ({ nameById }: WaveView, id: string): string => nameById.get(id) ?? "";

type WaveItemProps = WaveColumnProps & { readonly id: string };

const WaveItem = ({ id, wave, view, arrivedId, onArrived, onAsk }: WaveItemProps): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const name = nameIn(view, id);
  const optionId = view.optionById.get(id);
  const isChosen = view.moves.some(({ applicationId }) => applicationId === id);
  return (
    <GridListItem id={id} textValue={name} className="wave-item">
      <Button slot="drag" className="wave-grip" aria-label={t("board.drag", { name })}>
        <GripVertical size={14} aria-hidden="true" />
      </Button>
      {optionId !== undefined && <OptionMark optionId={optionId} />}
      <ItemName name={name} hasArrived={id === arrivedId} onArrived={onArrived} />
      {isChosen && (
        <span title={t("board.chosen")}>
          <Pin size={12} aria-hidden="true" />
          <span className="visually-hidden">{t("board.chosen")}</span>
        </span>
      )}
      <span className="small num">{t("board.days", { days: format.number(view.efforts[id] ?? 0) })}</span>
      <MenuButton
        label={t("board.move", { name })}
        icon={<Ellipsis size={14} aria-hidden="true" />}
        variant="quiet"
        items={[
          ...Array.from({ length: view.waves.length + 1 }, (_, place) => place + 1)
            .filter((number) => number !== wave.number)
            .map((number) => ({
              id: String(number),
              label:
                number > view.waves.length ? t("board.toNewWave", { number }) : t("board.toWave", { number }),
            })),
          ...(isChosen ? [{ id: "planned", label: t("board.asPlanned"), isLast: true }] : []),
        ]}
        onAction={(choice) => {
          onAsk(id, choice === "planned" ? null : Number(choice));
        }}
      />
    </GridListItem>
  );
};

interface ItemNameProps {
  readonly name: string;
  readonly hasArrived: boolean;
  readonly onArrived: () => void;
}

const ItemName = ({ name, hasArrived, onArrived }: ItemNameProps): ReactNode => {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!hasArrived) return;
    // The list that it left gives the focus to the next in it first.
    const frame = requestAnimationFrame(() => {
      text.current?.closest<HTMLElement>("[role=row]")?.focus();
      onArrived();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [hasArrived, onArrived]);
  return (
    <span ref={text} className="wave-item-name">
      {name}
    </span>
  );
};
