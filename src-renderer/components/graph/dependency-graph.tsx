/* oxlint-disable jsx-a11y/prefer-tag-over-role -- SVG has no element for a group that is named */
import "./graph.css";
import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { IconButton } from "../icon-button.tsx";
import { GraphLines } from "./graph-lines.tsx";
import { GraphNodes } from "./graph-nodes.tsx";
import { walkFrom } from "./graph-walk.ts";
import type { GraphLayout } from "./layout-graph.ts";
import { layoutGraph } from "./layout-graph.ts";
import { NodeNeighbours } from "./node-neighbours.tsx";

/** More would be neither read nor laid out in a moment. */
const mostNodes = 300;
const zoomStep = 1.25;
const leastReadable = 0.75;
const panStep = 80;

interface DependencyGraphProps {
  readonly dependencies: readonly Dependency[];
  readonly nameByApplication: ReadonlyMap<ApplicationId, string>;
  readonly onOpen: (id: ApplicationId) => void;
}

/** Which application needs which, as a picture that is walked along its lines. */
export const DependencyGraph = ({
  dependencies,
  nameByApplication,
  onOpen,
}: DependencyGraphProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const { ids, edges, isPart } = useMemo(() => drawn(dependencies), [dependencies]);
  const layout = useMemo(() => layoutGraph(ids, edges), [ids, edges]);
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ApplicationId | null>(null);
  const activeId = chosen !== null && layout.placeById.has(chosen) ? chosen : (ids[0] ?? null);
  const [zoom, setZoom] = useState(1);
  const showAll = (): void => {
    setZoom((known) => zoomToFit(scroller.current, layout, 0) ?? known);
  };
  // At first as much as can still be read.
  useLayoutEffect(() => {
    setZoom((known) => zoomToFit(scroller.current, layout, leastReadable) ?? known);
  }, [layout]);

  const commands: Readonly<Record<string, () => void>> = {
    "+": () => {
      setZoom((known) => Math.min(known * zoomStep, 3));
    },
    "-": () => {
      setZoom((known) => Math.max(known / zoomStep, 0.1));
    },
    "0": showAll,
  };
  const pan = (key: string): boolean => {
    const [x, y] = pans[key] ?? [0, 0];
    scroller.current?.scrollBy(x * panStep, y * panStep);
    return x !== 0 || y !== 0;
  };
  const walk = (key: string): boolean => {
    const next =
      activeId === null ? undefined : ids.find((id) => id === walkFrom(activeId, key, layout, edges));
    if (next === undefined) return key in pans;
    setChosen(next);
    focusNode(scroller.current, next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commands[event.key === "=" ? "+" : event.key];
    if (command) command();
    else if (event.key === "Enter" && activeId !== null) onOpen(activeId);
    else if (!(event.shiftKey ? pan(event.key) : walk(event.key))) return;
    event.preventDefault();
  };
  return (
    <section className="graph" aria-label={t("graph.label")}>
      <div className="row">
        <IconButton
          label={t("graph.zoomOut")}
          icon={<ZoomOut size={14} aria-hidden="true" />}
          onPress={() => commands["-"]?.()}
        />
        <IconButton
          label={t("graph.zoomIn")}
          icon={<ZoomIn size={14} aria-hidden="true" />}
          onPress={() => commands["+"]?.()}
        />
        <IconButton
          label={t("graph.fit")}
          icon={<Maximize2 size={14} aria-hidden="true" />}
          onPress={showAll}
        />
        <p className="dim small">{t("graph.legend")}</p>
        {isPart && <p className="small">{t("graph.most", { count: mostNodes })}</p>}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its nodes take the focus; keys are answered once for all */}
      <div ref={scroller} className="graph-scroll" onKeyDown={onKeyDown}>
        <svg
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-label={t("graph.label")}
          role="group"
        >
          <GraphLines edges={edges} layout={layout} activeId={chosen} />
          <GraphNodes
            ids={ids}
            edges={edges}
            layout={layout}
            nameByApplication={nameByApplication}
            activeId={activeId}
            chosenId={chosen}
            onChoose={setChosen}
            onOpen={onOpen}
          />
        </svg>
      </div>
      {chosen !== null && activeId === chosen && (
        <NodeNeighbours id={chosen} edges={edges} nameByApplication={nameByApplication} onOpen={onOpen} />
      )}
      <p className="dim small">{t("graph.help")}</p>
    </section>
  );
};

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Undefined where nothing is laid out. */
const zoomToFit = (
  scroller: HTMLElement | null,
  { width, height }: GraphLayout,
  least: number,
): number | undefined => {
  const { clientWidth = 0, clientHeight = 0 } = scroller ?? {};
  if (clientWidth === 0) return undefined;
  return Math.max(least, Math.min(1, clientWidth / width, clientHeight / height));
};

const focusNode = (scroller: HTMLElement | null, id: string): void => {
  const node = scroller?.querySelector<SVGElement>(`[data-node="${id}"]`);
  node?.focus({ preventScroll: true });
  node?.scrollIntoView({ block: "nearest", inline: "nearest" });
};

/** The applications that need or are needed, those with most lines first, and the lines between them. */
const drawn = (dependencies: readonly Dependency[]) => {
  const lines = new Map<ApplicationId, number>();
  for (const { fromId, toId } of dependencies)
    for (const id of [fromId, toId]) lines.set(id, (lines.get(id) ?? 0) + 1);
  const ids = [...lines]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostNodes)
    .map(([id]) => id);
  const known = new Set(ids);
  return {
    ids,
    edges: dependencies.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId)),
    isPart: lines.size > mostNodes,
  };
};
