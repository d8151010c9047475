import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { TriedApplication } from "../../../src-shared/contract/what-if.ts";
import { ChartCard } from "../charts/chart-card.tsx";
import { DispositionBar } from "../charts/disposition-bar.tsx";
import { useFormat } from "../format.ts";
import { OptionName } from "../option-name.tsx";
import { StateMark } from "../state-mark.tsx";
import { dispositionOf, flipsOf } from "./flips.ts";
import { useStandingWords } from "./use-standing-words.ts";

interface FlipCardsProps {
  readonly rows: readonly TriedApplication[];
  /** Where an application is looked at. */
  readonly addressOfApplication: (applicationId: string) => string;
}

/** What the first trial does to the portfolio: options before and after, and which applications change. */
export const FlipCards = ({ rows, addressOfApplication }: FlipCardsProps): ReactNode => {
  const { t } = useTranslation(["trial", "common"]);
  const format = useFormat();
  const flips = flipsOf(rows);
  const before = dispositionOf(rows.map(({ recorded }) => recorded));
  const after = dispositionOf(rows.map(({ tried }) => tried[0]));
  const counts = before.flatMap(({ optionId, count }, at) => {
    const tried = after[at]?.count ?? 0;
    return count + tried === 0 ? [] : [{ optionId, count, tried }];
  });
  const nameOf = (optionId: OptionId | null): string =>
    optionId === null ? t("noOption") : t(`common:options.${optionId}`);
  const heads = [t("option"), t("recorded"), t("tried"), t("change")];
  return (
    <>
      <ChartCard
        title={t("counts.title")}
        sentence={t("counts.sentence", { count: flips.length, total: format.number(rows.length) })}
        table={{
          heads,
          rows: counts.map(({ optionId, count, tried }) => [
            nameOf(optionId),
            format.number(count),
            format.number(tried),
            format.signed(tried - count),
          ]),
        }}
      >
        <div className="before-after">
          <span className="small dim">{t("recorded")}</span>
          <DispositionBar parts={before.filter(({ count }) => count > 0)} />
          <span className="small dim">{t("tried")}</span>
          <DispositionBar parts={after.filter(({ count }) => count > 0)} />
        </div>
        <table className="trial-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={at === 0 ? "" : "num"}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ optionId, count, tried }) => (
              <tr key={optionId ?? "none"} className={tried === count ? "" : "differs"}>
                <th scope="row">
                  <OptionOrNone optionId={optionId} />
                </th>
                <td className="num">{format.number(count)}</td>
                <td className="num">{format.number(tried)}</td>
                <td className="num">{tried === count ? "–" : format.signed(tried - count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartCard>
      <FlipList flips={flips} addressOfApplication={addressOfApplication} />
    </>
  );
};

/** An option's name, or that none leads. */
export const OptionOrNone = ({ optionId }: { readonly optionId: OptionId | null }): ReactNode => {
  const { t } = useTranslation("trial");
  return optionId === null ? (
    <StateMark state="open">{t("noOption")}</StateMark>
  ) : (
    <OptionName optionId={optionId} />
  );
};

const SHOWN = 15;

interface FlipListProps extends Pick<FlipCardsProps, "addressOfApplication"> {
  readonly flips: ReturnType<typeof flipsOf>;
}

const FlipList = ({ flips, addressOfApplication }: FlipListProps): ReactNode => {
  const { t } = useTranslation("trial");
  const format = useFormat();
  const words = useStandingWords();
  const heads = [t("application"), t("recorded"), t("tried"), t("lead")];
  return (
    <ChartCard
      title={t("flips.title")}
      sentence={t("flips.sentence", { count: flips.length })}
      table={{
        heads,
        rows: flips.map(({ application, tried }) => [
          application.name,
          words(application.recorded.verdict),
          words(tried.verdict),
          format.number(tried.lead, 1),
        ]),
      }}
    >
      {flips.length > 0 && (
        <table className="trial-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={at === 3 ? "num" : ""}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flips.slice(0, SHOWN).map(({ application: { applicationId, name, recorded }, tried }) => (
              <tr key={applicationId}>
                <th scope="row">
                  <a href={addressOfApplication(applicationId)}>{name}</a>
                </th>
                <td>
                  <OptionOrNone optionId={recorded.verdict.optionId} />
                </td>
                <td>
                  <OptionOrNone optionId={tried.verdict.optionId} />
                </td>
                <td className="num">{format.number(tried.lead, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {flips.length > SHOWN && (
        <p className="small dim">{t("flips.more", { count: flips.length - SHOWN })}</p>
      )}
    </ChartCard>
  );
};
