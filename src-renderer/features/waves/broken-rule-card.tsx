import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StateMark } from "../../components/state-mark.tsx";
import { BrokenRuleList } from "./broken-rule-list.tsx";
import type { WaveView } from "./use-waves.ts";

/** What the plan does not keep, and why that is so. */
export const BrokenRuleCard = ({ view: { broken, nameById } }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  return (
    <section className="card" aria-labelledby="broken-title">
      <header>
        <h2 id="broken-title">{t("broken.title")}</h2>
      </header>
      {broken.length === 0 ? (
        <StateMark state="saved">{t("broken.none")}</StateMark>
      ) : (
        <>
          <p className="dim read">{t("broken.lead")}</p>
          <BrokenRuleList label={t("broken.title")} broken={broken} nameById={nameById} />
        </>
      )}
    </section>
  );
};
