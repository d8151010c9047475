import { Graph, layout } from "@dagrejs/dagre";
import type { Dependency } from "../../../src-shared/contract/applications.ts";

export const nodeSize = { width: 168, height: 32 } as const;

export interface GraphPlace {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** The middle of each node. */
  readonly placeById: ReadonlyMap<string, GraphPlace>;
  readonly pointsByEdge: ReadonlyMap<string, readonly GraphPlace[]>;
}

/** From left to right: whoever needs stands before what is needed, and lines cross as little as may be. */
export const layoutGraph = (ids: readonly string[], edges: readonly Dependency[]): GraphLayout => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 72, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...nodeSize });
  for (const { id, fromId, toId } of edges) graph.setEdge(fromId, toId, {}, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    placeById: new Map(
      ids.map((id) => {
        const { x = 0, y = 0 } = graph.node(id);
        return [id, { x, y }];
      }),
    ),
    pointsByEdge: new Map(
      edges.map(({ id, fromId, toId }) => [id, graph.edge(fromId, toId, id).points ?? []]),
    ),
  };
};
