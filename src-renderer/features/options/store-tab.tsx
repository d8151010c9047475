import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Listing } from "../../../src-shared/contract/options.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { searchText } from "../../components/search-text.ts";
import { useLanguage } from "../../components/use-language.ts";
import { ListingSheet } from "./listing-sheet.tsx";

interface StoreTabProps {
  readonly listings: readonly Listing[];
  readonly pack: Pack;
}

/** The entries of the application store that ship with the app; only those that are listed are candidates. */
export const StoreTab = ({ listings, pack }: StoreTabProps): ReactNode => {
  const { t } = useTranslation("options");
  const language = useLanguage();
  const { engagement } = useEngagement();
  const [search, setSearch] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = listings.filter(({ name, summary, publisher }) =>
    searchText(`${name[language]} ${summary[language]} ${publisher.name}`).includes(searchText(search)),
  );
  const opened = listings.find(({ id }) => id === openId);
  const samples = listings.filter(({ sample }) => sample).length;
  return (
    <section className="card" aria-labelledby="store-title">
      <header>
        <h2 id="store-title">{t("store.title")}</h2>
        <span className="end">
          {t("store.count", { count: listings.filter(({ state }) => state === "listed").length })}
        </span>
      </header>
      {samples > 0 && (
        <p className="dim read">
          {t(engagement.demonstration ? "store.samplesHere" : "store.samplesOut", { count: samples })}
        </p>
      )}
      <div className="store-search">
        <SearchField label={t("store.search")} value={search} onChange={setSearch} />
      </div>
      <ul className="rows listing-rows" aria-label={t("store.title")}>
        {shown.map((listing) => (
          <li key={listing.id}>
            <span className="listing-name">
              {listing.name[language]}
              {listing.sample && <span className="listing-sample">{t("store.sample")}</span>}
            </span>
            <span className="dim">{listing.publisher.name}</span>
            <span className="dim">
              {[...listing.vertical, ...listing.horizontal]
                .map((id) => t(`store.fields.${id}`, { defaultValue: id }))
                .join(" · ")}
            </span>
            <span className={listing.state === "listed" ? "" : "dim"}>
              {t(`store.states.${listing.state}`)}
            </span>
            <Button
              variant="quiet"
              aria-label={t("store.openNamed", { name: listing.name[language] })}
              onPress={() => {
                setOpenId(listing.id);
              }}
            >
              {t("store.open")}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="dim">{t("store.nothing", { search })}</p>}
      {opened && (
        <ListingSheet
          listing={opened}
          pack={pack}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </section>
  );
};
