import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Listing } from "../../../src-shared/contract/options.ts";
import type { StoreMatch } from "../../../src-shared/contract/store-matches.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useCapabilityName } from "../../components/use-capability-name.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { ResultView } from "./result-view.ts";

const SHOWN = 4;

/** Where the recommendation is a store application, or may become one: the listings that could be it. */
export const StoreCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { options, verdict } = view.result;
  const store = options.find(({ optionId }) => optionId === "store");
  const mayBe = verdict.optionId === "store" || (store?.possible === true && store.status !== "excluded");
  return mayBe ? <StoreCandidates view={view} /> : null;
};

const StoreCandidates = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("storeMatches");
  const { code, engagement } = useEngagement();
  const { application } = view;
  const matches = useProcedureQuery("storeMatches.list", {
    engagementId: engagement.id,
    applicationId: application.id,
  });
  const listings = useProcedureQuery("listings.list", {});
  if (!matches.data || !listings.data) return null;
  const listingById = new Map(listings.data.map((listing) => [listing.id, listing]));
  const suspended = listings.data.filter(
    ({ sample, state }) => state === "suspended" && (engagement.demonstration || !sample),
  ).length;
  const isAsked = application.requiredCapabilities.length > 0;
  const fitting = isAsked
    ? matches.data.filter(({ coverageClass }) => coverageClass !== "none")
    : matches.data;
  const covering = fitting.filter(({ status }) => status !== "excluded").length;
  return (
    <section className="card store-card" aria-labelledby="store-candidates-title">
      <header>
        <h2 id="store-candidates-title">{t("title")}</h2>
        <a className="end" href={addressOf.options(code, "store")}>
          {t("toStore")}
        </a>
      </header>
      <p>
        {isAsked
          ? t("sentence", { count: covering, total: application.requiredCapabilities.length })
          : t("nothingRequired")}{" "}
        <a href={addressOf.inventory(code, "applications")}>{t("toRequired")}</a>
      </p>
      {matches.data.length === 0 && <p className="dim">{t("noListing")}</p>}
      <ul className="plain-list store-matches">
        {fitting.slice(0, SHOWN).map((match) => {
          const listing = listingById.get(match.listingId);
          return listing && <Candidate key={match.listingId} listing={listing} match={match} view={view} />;
        })}
      </ul>
      {suspended > 0 && <p className="small dim">{t("suspended", { count: suspended })}</p>}
    </section>
  );
};

interface CandidateProps {
  readonly listing: Listing;
  readonly match: StoreMatch;
  readonly view: ResultView;
}

const Candidate = ({ listing, match, view }: CandidateProps): ReactNode => {
  const { t } = useTranslation("storeMatches");
  const capabilityName = useCapabilityName();
  const language = useLanguage();
  const format = useFormat();
  const gateNames = new Map(view.pack.gates.map(({ id, label }) => [id, label[language]]));
  const { coverage, coverageClass, evidence, gates, missing, status } = match;
  const named = (outcome: StoreMatch["gates"][number]["outcome"]): string =>
    format.list(
      gates.flatMap(({ gateId, outcome: found }) =>
        found === outcome ? [gateNames.get(gateId) ?? gateId] : [],
      ),
    );
  const counted = (outcome: StoreMatch["gates"][number]["outcome"]): number =>
    gates.filter((gate) => gate.outcome === outcome).length;
  return (
    <li className={listing.sample ? "store-match sample" : "store-match"}>
      <div className="store-match-head">
        <span className="strong">{listing.name[language]}</span>
        {listing.sample && <span className="store-sample">{t("sample")}</span>}
        <span className="dim">{listing.publisher.name}</span>
        {coverage !== null && coverageClass !== null && (
          <span className="store-coverage">
            {t("coverage", { share: format.percent(coverage), class: t(`classes.${coverageClass}`) })}
          </span>
        )}
      </div>
      <p className="small">
        {status === "excluded" ? (
          <StateMark state="excluded">{t("excluded", { gates: named("excluded") })}</StateMark>
        ) : (
          <StateMark state={status === "conditional" ? "conditional" : "saved"}>
            {status === "conditional"
              ? t("conditional", { count: counted("open") + counted("condition") })
              : t("eligible")}
          </StateMark>
        )}
        {" · "}
        {t("evidence", { share: format.percent(evidence) })}
      </p>
      {missing.length > 0 && (
        <p className="small mid">
          {t("missing", { capabilities: format.list(missing.map(capabilityName)) })}
        </p>
      )}
    </li>
  );
};
