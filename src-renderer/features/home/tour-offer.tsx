import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useTour } from "../../commands/use-tour.ts";
import { Button } from "../../components/button.tsx";

/** Offered once: whoever says no is not asked again. */
export const TourOffer = (): ReactNode => {
  const { t } = useTranslation("tour");
  const { state, isOpening, begin, end } = useTour();
  if (state !== "offered") return null;
  return (
    <section className="card tour-offer" aria-labelledby="tour-offer-title">
      <h2 id="tour-offer-title">{t("offer.title")}</h2>
      <p className="read">{t("offer.text")}</p>
      <div className="row">
        <Button isPending={isOpening} onPress={begin}>
          {t(isOpening ? "offer.opening" : "offer.start")}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            end(0);
          }}
        >
          {t("offer.decline")}
        </Button>
        <span className="dim small">{t("offer.later")}</span>
      </div>
    </section>
  );
};
