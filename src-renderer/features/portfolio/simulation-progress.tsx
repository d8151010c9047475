import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { ProgressBar } from "../../components/progress-bar.tsx";

/** While simulations are under way: how many are done, and that verdicts rest on leads alone until then. */
export const SimulationProgress = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("portfolio");
  const format = useFormat();
  const done = rows.filter(({ simulated }) => simulated).length;
  if (done === rows.length) return null;
  return (
    <section className="card simulation-progress" aria-label={t("simulating.title")}>
      <ProgressBar
        label={t("simulating.progress", {
          done: format.number(done),
          count: rows.length,
          total: format.number(rows.length),
        })}
        share={done / rows.length}
      />
      <p className="small mid">{t("simulating.until")}</p>
    </section>
  );
};
