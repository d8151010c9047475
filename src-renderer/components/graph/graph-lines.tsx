import { useId } from "react";
import type { ReactNode } from "react";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { GraphLayout, GraphPlace } from "./layout-graph.ts";

interface GraphLinesProps {
  readonly edges: readonly Dependency[];
  readonly layout: GraphLayout;
  /** Lines that do not touch it step back. */
  readonly activeId: ApplicationId | null;
}

/** Solid for hard, dashed for soft; the arrow points to what is needed. What they say is said by the nodes. */
export const GraphLines = ({ edges, layout: { pointsByEdge }, activeId }: GraphLinesProps): ReactNode => {
  const arrow = useId();
  return (
    <g aria-hidden="true">
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8Z" className="graph-arrow" />
        </marker>
      </defs>
      {edges.map(({ id, fromId, toId, coupling }) => {
        const isFar = activeId !== null && fromId !== activeId && toId !== activeId;
        return (
          <path
            key={id}
            className={`graph-line ${coupling} ${isFar ? "far" : ""}`}
            d={pathOf(pointsByEdge.get(id) ?? [])}
            markerEnd={`url(#${arrow})`}
          />
        );
      })}
    </g>
  );
};

const pathOf = (points: readonly GraphPlace[]): string =>
  points.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");
