import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { Button } from "../button.tsx";
import { useFormat } from "../format.ts";

interface NodeNeighboursProps {
  readonly id: ApplicationId;
  readonly edges: readonly Dependency[];
  readonly nameByApplication: ReadonlyMap<ApplicationId, string>;
  readonly onOpen: (id: ApplicationId) => void;
}

/** In words, what the picture shows of one application. */
export const NodeNeighbours = ({ id, edges, nameByApplication, onOpen }: NodeNeighboursProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const { list } = useFormat();
  const name = nameByApplication.get(id) ?? "";
  const words = (chosen: readonly Dependency[], otherOf: (edge: Dependency) => ApplicationId): string =>
    chosen.length === 0
      ? t("graph.nothing")
      : list(
          chosen.map((edge) =>
            t("graph.neighbour", {
              name: nameByApplication.get(otherOf(edge)) ?? "",
              coupling: t(`coupling.${edge.coupling}`),
            }),
          ),
        );
  return (
    <div className="row graph-neighbours">
      <output>
        <span className="strong">{name}</span> {t("graph.needs")}{" "}
        {words(
          edges.filter(({ fromId }) => fromId === id),
          ({ toId }) => toId,
        )}
        {" · "}
        {t("graph.neededBy")}{" "}
        {words(
          edges.filter(({ toId }) => toId === id),
          ({ fromId }) => fromId,
        )}
      </output>
      <Button
        variant="quiet"
        onPress={() => {
          onOpen(id);
        }}
      >
        {t("graph.open", { name })}
      </Button>
    </div>
  );
};
