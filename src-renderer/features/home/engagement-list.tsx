import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementSummary } from "../../../src-shared/contract/engagements.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useOpenedEngagements } from "../../stores/opened-engagements.ts";

/** The engagements on this machine, the one last opened here first; then the one last worked on. */
export const EngagementList = ({
  engagements,
}: {
  readonly engagements: readonly EngagementSummary[];
}): ReactNode => {
  const { t } = useTranslation("home");
  const opened = useOpenedEngagements((store) => store.openedAt);
  const latestOf = ({ id, lastChangeAt }: EngagementSummary): string => opened[id] ?? lastChangeAt ?? "";
  const latestFirst = engagements.toSorted(
    (one, other) =>
      Number(Object.hasOwn(opened, other.id)) - Number(Object.hasOwn(opened, one.id)) ||
      latestOf(other).localeCompare(latestOf(one)),
  );
  return (
    <section className="card engagement-card" aria-label={t("list")}>
      <ul className="engagement-list">
        {latestFirst.map((engagement) => (
          <li key={engagement.id}>
            <Line engagement={engagement} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Line = ({ engagement }: { readonly engagement: EngagementSummary }): ReactNode => {
  const { t } = useTranslation(["home", "common"]);
  const language = useLanguage();
  const format = useFormat();
  const { answers, applications, clientName, code, demonstration, lastChangeAt, title } = engagement;
  const isTitled = title[language] !== clientName[language];
  return (
    <a href={addressOf.overview(code)}>
      <span className="name cut">{clientName[language]}</span>
      <span className="num">{t("applications", { count: applications })}</span>
      <span className="dim cut">
        {code}
        {isTitled && ` · ${title[language]}`}
        {demonstration && ` · ${t("common:demonstration")}`}
      </span>
      <span className="num dim">
        {t("answers", { count: answers })} ·{" "}
        {lastChangeAt === null ? t("nothingYet") : t("lastChange", { moment: format.moment(lastChangeAt) })}
      </span>
    </a>
  );
};
