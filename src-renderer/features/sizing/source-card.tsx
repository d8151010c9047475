import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SizingFigureId } from "../../../src-shared/contract/sizing.ts";
import { FigureSources } from "../../components/figure-sources.tsx";
import { useFormat } from "../../components/format.ts";
import type { Sizing } from "./sizing-page.tsx";

/** Where the assumptions and the protections of storage come from, as they ship. */
export const SourceCard = ({ sizing: { figures, protections } }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const format = useFormat();
  return (
    <FigureSources
      title={t("shipped")}
      figures={[
        ...SizingFigureId.options.map((id) => ({ ...figures[id], name: t(`rules.${id}`) })),
        ...protections.map(({ name, failures, factor, hosts, source, date }) => ({
          name: t("rules.protects", { name, count: failures, factor: format.number(factor, 2) }),
          value: factor,
          unit: {
            en: `times stored, on ${hosts} hosts or more`,
            fr: `fois stocké, sur ${hosts} hôtes ou plus`,
          },
          source,
          date,
        })),
      ]}
    />
  );
};
