import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SecondOpinions } from "../../../src-shared/contract/second-opinions.ts";
import { useFormat } from "../../components/format.ts";

const colours = ["red", "yellow", "green", "unknown"] as const;

/** Konveyor's risk and confidence, by its own formula, from the questions that it asks too. */
export const KonveyorCard = ({ konveyor }: { readonly konveyor: SecondOpinions["konveyor"] }): ReactNode => {
  const { t } = useTranslation("opinions");
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="konveyor-title">
      <header>
        <h2 id="konveyor-title">{t("konveyor.title")}</h2>
      </header>
      {konveyor === null ? (
        <p className="dim">{t("konveyor.none")}</p>
      ) : (
        <>
          <p>
            {t("konveyor.sentence", {
              risk: t(`konveyor.risks.${konveyor.risk}`),
              confidence: format.percent(konveyor.confidence / 100),
            })}
          </p>
          <dl className="konveyor-counts">
            {colours.map((colour) => (
              <div key={colour}>
                <dt>{t(`konveyor.colours.${colour}`)}</dt>
                <dd>{format.number(konveyor[colour])}</dd>
              </div>
            ))}
          </dl>
          <p className="small dim">{t("konveyor.note")}</p>
        </>
      )}
    </section>
  );
};
