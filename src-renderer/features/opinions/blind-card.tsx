import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../components/format.ts";
import type { OpinionsView } from "./opinions-screen.tsx";

/** What the methods beside ours can't see, with what that means for this application. */
export const BlindCard = ({ view }: { readonly view: OpinionsView }): ReactNode => {
  const { t } = useTranslation(["opinions", "common"]);
  const format = useFormat();
  const { options, openQuestionIds, verdict } = view.result;
  const excluded = options.filter(({ status }) => status === "excluded");
  const conditional = options.filter(({ status }) => status === "conditional");
  return (
    <section className="card" aria-labelledby="blind-title">
      <header>
        <h2 id="blind-title">{t("blind.title")}</h2>
      </header>
      <ul className="plain-list disagreements">
        <li>
          {excluded.length > 0
            ? t("blind.excluded", {
                count: excluded.length,
                options: format.list(excluded.map(({ optionId }) => t(`common:options.${optionId}`))),
              })
            : t("blind.gates")}{" "}
          {conditional.length > 0 && t("blind.conditional", { count: conditional.length })}
        </li>
        <li>{t("blind.open", { count: openQuestionIds.length })}</li>
        <li>{t("blind.evidence")}</li>
        <li>{t(verdict.level === "open" ? "blind.useOpen" : "blind.use")}</li>
      </ul>
    </section>
  );
};
