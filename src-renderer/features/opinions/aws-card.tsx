import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AwsFacts } from "../../../src-shared/contract/second-opinions.ts";
import type { SecondOpinions } from "../../../src-shared/contract/second-opinions.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useAwsValue } from "./use-aws-value.ts";

const attributes = AwsFacts.keyof().options;

/** AWS's table for the order of migration, with the facts that it was read from. */
export const AwsCard = ({ aws }: { readonly aws: SecondOpinions["aws"] }): ReactNode => {
  const { t } = useTranslation("opinions");
  const format = useFormat();
  const valueOf = useAwsValue();
  return (
    <section className="card" aria-labelledby="aws-title">
      <header>
        <h2 id="aws-title">{t("aws.title")}</h2>
      </header>
      {aws === null ? (
        <p className="dim">{t("aws.none")}</p>
      ) : (
        <>
          <p>
            {aws.total === null
              ? t("aws.range", {
                  count: attributes.filter((attribute) => (aws.points[attribute] ?? null) === null).length,
                  low: format.number(aws.low),
                  high: format.number(aws.high),
                  maximum: format.number(aws.maximum),
                })
              : t("aws.total", { total: format.number(aws.total), maximum: format.number(aws.maximum) })}
          </p>
          <table className="aws-facts">
            <thead>
              <tr>
                <th scope="col">{t("aws.attribute")}</th>
                <th scope="col">{t("aws.fact")}</th>
                <th scope="col" className="num">
                  {t("aws.points")}
                </th>
              </tr>
            </thead>
            <tbody>
              {attributes.map((attribute) => {
                const value = valueOf(aws.facts, attribute);
                const points = aws.points[attribute] ?? null;
                return (
                  <tr key={attribute}>
                    <th scope="row">{t(`aws.attributes.${attribute}`)}</th>
                    <td>{value ?? <StateMark state="open">{t("aws.unknown")}</StateMark>}</td>
                    <td className="num">{points === null ? "–" : format.number(points)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="small dim">{t("aws.note")}</p>
        </>
      )}
    </section>
  );
};
