import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useProvenance } from "../../components/use-provenance.ts";
import type { BusinessCase } from "./business-case-page.tsx";
import { ParameterDialog } from "./parameter-dialog.tsx";

/** Every assumption with its span, its unit, where it comes from and of when. */
export const ParameterCard = ({
  businessCase: { parameters },
}: {
  readonly businessCase: BusinessCase;
}): ReactNode => {
  const { t } = useTranslation("businessCase");
  const language = useLanguage();
  const format = useFormat();
  const from = useProvenance();
  const titleId = useId();
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = parameters.find(({ id }) => id === editedId);
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("parameters.title")}</h2>
      </header>
      <ul className="rows" aria-label={t("parameters.title")}>
        {parameters.map(({ id, name, unit, value, low, high, source, date, note, isOwn }) => (
          <li key={id} className="parameter-row">
            <div>
              <p className="strong">{name[language]}</p>
              <p className="small dim">{note[language]}</p>
              <p className="small dim">
                {from({ source, date })}
                {isOwn && ` · ${t("parameters.own")}`}
              </p>
            </div>
            <p className="num">
              <span className="strong">{format.number(value, digitsOf(value))}</span>{" "}
              <span className="small dim">
                {t("parameters.span", {
                  unit: unit[language],
                  low: format.number(low, digitsOf(low)),
                  high: format.number(high, digitsOf(high)),
                })}
              </span>
            </p>
            <Button
              variant="quiet"
              aria-label={t("parameters.changeNamed", { name: name[language] })}
              onPress={() => {
                setEditedId(id);
              }}
            >
              {t("parameters.change")}
            </Button>
          </li>
        ))}
      </ul>
      {edited && (
        <ParameterDialog
          key={edited.id}
          parameter={edited}
          onClose={() => {
            setEditedId(null);
          }}
        />
      )}
    </section>
  );
};

const digitsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);
