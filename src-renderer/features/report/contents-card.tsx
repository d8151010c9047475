import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ContentsCardProps {
  readonly applications: number;
  readonly answers: number;
  /** Pieces of evidence that were marked for the report. */
  readonly evidence: number;
  readonly isDemonstration: boolean;
}

export const ContentsCard = ({
  applications,
  answers,
  evidence,
  isDemonstration,
}: ContentsCardProps): ReactNode => {
  const { t } = useTranslation("report");
  return (
    <section className="card" aria-labelledby="contents-title">
      <header>
        <h2 id="contents-title">{t("contains.title")}</h2>
      </header>
      <ol className="rows">
        <li>{t("contains.decision")}</li>
        <li>{t("contains.portfolio", { count: applications })}</li>
        <li>{t("contains.gates")}</li>
        <li>{t("contains.sheets", { count: applications })}</li>
        <li>{t("contains.plans")}</li>
        <li>{t("contains.answers", { count: answers })}</li>
        <li>{t("contains.method")}</li>
        {evidence > 0 && <li>{t("contains.evidence", { count: evidence })}</li>}
      </ol>
      {isDemonstration && <p className="small dim">{t("demonstration")}</p>}
    </section>
  );
};
