import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Listing } from "../../../src-shared/contract/options.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useCapabilityName } from "../../components/use-capability-name.ts";
import { useFormat } from "../../components/format.ts";
import { Sheet } from "../../components/sheet.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { AttributeFacts, EvidenceMark } from "./attribute-facts.tsx";
import { kindOf } from "./attribute-kinds.ts";
import { evidenceStateOf } from "./evidence-state.ts";

interface ListingSheetProps {
  readonly listing: Listing;
  readonly pack: Pack;
  readonly onClose: () => void;
}

/** All that the store says of an entry: what it covers, how it connects, what it costs, what is shown of it. */
export const ListingSheet = ({ listing, pack, onClose }: ListingSheetProps): ReactNode => {
  const { t } = useTranslation(["options", "results"]);
  const capabilityName = useCapabilityName();
  const language = useLanguage();
  const format = useFormat();
  const { integration, data, delivery, publisher } = listing;
  const words = (ids: readonly string[]): string =>
    ids.length === 0
      ? t("none")
      : format.list(ids.map((id) => t(`store.fields.${id}`, { defaultValue: id })));
  return (
    <Sheet title={listing.name[language]} isOpen onClose={onClose}>
      <p>{listing.summary[language]}</p>
      {listing.sample && <p className="dim">{t("store.sampleLong")}</p>}
      <dl className="facts">
        <dt>{t("store.publisher")}</dt>
        <dd>
          {publisher.name}, {format.country(publisher.country)}
          {publisher.status === "agreed" ? "" : ` (${t(`store.publisherStates.${publisher.status}`)})`}
        </dd>
        <dt>{t("store.state")}</dt>
        <dd>{t(`store.states.${listing.state}`)}</dd>
        <dt>{t("store.delivery")}</dt>
        <dd>{words(delivery)}</dd>
        <dt>{t("store.integration")}</dt>
        <dd>{words(integration)}</dd>
        <dt>{t("store.exports")}</dt>
        <dd>
          {format.list(data.export_formats)}
          {data.exit_days !== null && ` · ${t("store.exitDays", { count: data.exit_days })}`}
        </dd>
        <dt>{t("store.locations")}</dt>
        <dd>
          {data.location_countries.length === 0
            ? t("unknown")
            : format.list(data.location_countries.map(format.country))}
        </dd>
        <Price listing={listing} />
        <ConsideredFor listing={listing} />
      </dl>
      <h3>{t("store.covers")}</h3>
      <ul className="rows">
        {listing.covers.map(({ capability, level }) => (
          <li key={capability}>
            <span className="listing-capability">{capabilityName(capability)}</span>
            <span className="dim">{t(`store.levels.${level}`)}</span>
          </li>
        ))}
      </ul>
      <h3>{t("store.shown")}</h3>
      <ul className="rows attribute-rows narrow-rows">
        {pack.target_profile_attributes.map(({ id, type }) => {
          const value = listing.profile[id] ?? null;
          const evidence = listing.evidence.filter(({ attribute }) => attribute === id);
          return (
            <li key={id}>
              <span className="attribute-name">{t(`results:attributes.${id}`, { defaultValue: id })}</span>
              <AttributeFacts kind={kindOf(type)} value={value} evidence={evidence} />
              <EvidenceMark state={evidenceStateOf(value, evidence, today())} />
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
};

const Price = ({ listing: { price } }: { readonly listing: Listing }): ReactNode => {
  const { t } = useTranslation("options");
  const format = useFormat();
  const amount = `${format.number(price.amount, price.amount % 1 ? 2 : 0)}\u00A0${price.currency}`;
  return (
    <>
      <dt>{t("store.price")}</dt>
      <dd>
        {t(`store.prices.${price.model}`, { amount })}
        {` · ${t(price.valid_until < today() ? "store.priceEnded" : "store.priceValid", { day: format.day(price.valid_until) })}`}
        {` · ${price.source}`}
      </dd>
    </>
  );
};

/** The applications of this engagement whose store candidate it is. */
const ConsideredFor = ({ listing }: { readonly listing: Listing }): ReactNode => {
  const { t } = useTranslation("options");
  const { code, engagementId } = useEngagement();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const considered = applications.filter(({ storeListingId }) => storeListingId === listing.id);
  if (considered.length === 0) return null;
  return (
    <>
      <dt>{t("store.consideredFor")}</dt>
      <dd className="row">
        {considered.map(({ id, name }) => (
          <a key={id} href={addressOf.results(code, id)}>
            {name}
          </a>
        ))}
      </dd>
    </>
  );
};
