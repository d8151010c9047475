import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { FigureTable } from "../../components/charts/figure-table.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { Select } from "../../components/select.tsx";
import type { BusinessCase } from "./business-case-page.tsx";
import { useCaseWords } from "./use-case-words.ts";
import { useMoney } from "./use-money.ts";

const moves = ["chosen", ...optionIds.filter((id) => id !== "retain")] as const;
type Move = (typeof moves)[number];

/** Each application with the option that is chosen for it, or with one that is looked at for all. */
export const ApplicationCard = ({
  businessCase: { applications, currency },
}: {
  readonly businessCase: BusinessCase;
}): ReactNode => {
  const { t } = useTranslation(["businessCase", "common"]);
  const format = useFormat();
  const titleId = useId();
  const { engagementId } = useEngagement();
  const { data } = useProcedureQuery("applications.list", { engagementId });
  const [move, setMove] = useState<Move>("chosen");
  const wordsOf = useCaseWords(currency);
  const money = useMoney(currency);
  if (!data) return <Loading />;
  const nameById = new Map(data.map(({ id, name }) => [id, name]));
  const rows = applications
    .map(({ applicationId, chosen, options }) => {
      const optionId = move === "chosen" ? chosen : move;
      const found = options.find((one) => one.optionId === optionId);
      const name = nameById.get(applicationId) ?? "";
      const option = optionId === null ? t("applications.open") : t(`common:options.${optionId}`);
      if (!found) return [name, option, "–", "–", "–", "–", "–", "–"];
      const { npv, roi, payback } = wordsOf(found);
      const { runPerYear, oneOff, presentCost } = found;
      return [name, option, money(runPerYear), money(oneOff), money(presentCost), npv, roi, payback];
    })
    .toSorted(([one = ""], [other = ""]) => format.compare(one, other));
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("applications.title")}</h2>
        <span className="end">
          <Select
            label={t("applications.look")}
            isLabelHidden
            items={moves.map((id) => ({
              id,
              label: id === "chosen" ? t("applications.chosen") : t(`common:options.${id}`),
            }))}
            value={move}
            onChange={setMove}
          />
        </span>
      </header>
      <FigureTable
        label={t("applications.title")}
        heads={[
          t("applications.application"),
          t("applications.option"),
          t("applications.runPerYear"),
          t("applications.oneOff"),
          t("applications.presentCost"),
          t("npv"),
          t("roi"),
          t("payback"),
        ]}
        rows={rows}
      />
      <p className="small dim read">{t("applications.hint")}</p>
    </section>
  );
};
