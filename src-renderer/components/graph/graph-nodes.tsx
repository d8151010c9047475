/* oxlint-disable jsx-a11y/prefer-tag-over-role -- SVG has no button */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { nodeSize } from "./layout-graph.ts";
import type { GraphLayout } from "./layout-graph.ts";

interface GraphNodesProps {
  readonly ids: readonly ApplicationId[];
  readonly edges: readonly Dependency[];
  readonly layout: GraphLayout;
  readonly nameByApplication: ReadonlyMap<ApplicationId, string>;
  /** The one that takes the Tab key's stop. */
  readonly activeId: ApplicationId | null;
  readonly chosenId: ApplicationId | null;
  readonly onChoose: (id: ApplicationId) => void;
  readonly onOpen: (id: ApplicationId) => void;
}

const longestName = 22;

export const GraphNodes = ({
  ids,
  edges,
  layout: { placeById },
  nameByApplication,
  activeId,
  chosenId,
  onChoose,
  onOpen,
}: GraphNodesProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const near = new Set(
    edges
      .filter(({ fromId, toId }) => fromId === chosenId || toId === chosenId)
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  return ids.map((id) => {
    const { x, y } = placeById.get(id) ?? { x: 0, y: 0 };
    const name = nameByApplication.get(id) ?? "";
    const isFar = chosenId !== null && chosenId !== id && !near.has(id);
    return (
      <g
        key={id}
        role="button"
        data-node={id}
        tabIndex={id === activeId ? 0 : -1}
        aria-label={t("graph.node", {
          name,
          needs: edges.filter(({ fromId }) => fromId === id).length,
          neededBy: edges.filter(({ toId }) => toId === id).length,
        })}
        className={`graph-node ${id === chosenId ? "chosen" : ""} ${isFar ? "far" : ""}`}
        transform={`translate(${x - nodeSize.width / 2} ${y - nodeSize.height / 2})`}
        onFocus={() => {
          onChoose(id);
        }}
        onDoubleClick={() => {
          onOpen(id);
        }}
      >
        <title>{name}</title>
        <rect width={nodeSize.width} height={nodeSize.height} rx="4" />
        <text x="12" y={nodeSize.height / 2} dominantBaseline="central">
          {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
        </text>
      </g>
    );
  });
};
