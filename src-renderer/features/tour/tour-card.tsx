import "./tour.css";
import { Check, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { tourTitleId, useTour } from "../../commands/use-tour.ts";
import { addressNow, goTo, useAddress } from "../../components/address-query.ts";
import { Button } from "../../components/button.tsx";
import { IconButton } from "../../components/icon-button.tsx";
import { routeOf } from "../../components/question-address.ts";
import { useTourMove } from "../../stores/tour-move.ts";
import { tourSteps } from "./tour-steps.ts";
import type { TourPlaces, TourStep } from "./tour-steps.ts";
import { useTourPlaces } from "./use-tour-places.ts";
import { useTourTarget } from "./use-tour-target.ts";

/** The tour of the worked example: a card beside the real thing, which asks to do something and sees it done. */
export const TourCard = (): ReactNode => {
  const tour = useTour();
  const places = useTourPlaces();
  const step = tourSteps[Math.min(tour.step, tourSteps.length - 1)];
  if (!step || !places) return null;
  return <StepCard key={step.id} step={step} places={places} />;
};

interface StepCardProps {
  readonly step: TourStep;
  readonly places: TourPlaces;
}

const StepCard = ({ step, places }: StepCardProps): ReactNode => {
  const { t } = useTranslation(["tour", "common"]);
  const { show, end } = useTour();
  const place = tourSteps.indexOf(step);
  const isLast = place === tourSteps.length - 1;
  const isFound = useTourTarget(step.target);
  const isDone = useDone(step);
  const address = step.address(places);
  useArrival(place, address, isFound);
  return (
    <section
      className={isFound ? "tour-card" : "tour-card loose"}
      aria-labelledby={tourTitleId}
      // Buttons keep keys to themselves.
      onKeyDownCapture={({ key }) => {
        if (key === "Escape") end(place);
      }}
    >
      <header>
        <span className="dim small">{t("place", { place: place + 1, total: tourSteps.length })}</span>
        <IconButton
          label={t("leave")}
          icon={<X size={14} aria-hidden="true" />}
          onPress={() => {
            end(place);
          }}
        />
      </header>
      <h2 id={tourTitleId} tabIndex={-1}>
        {t(`steps.${step.id}.title`)}
      </h2>
      <p>{t(`steps.${step.id}.text`)}</p>
      <p className="strong">{t(`steps.${step.id}.task`)}</p>
      <output className="tour-done">
        {isDone && (
          <>
            <Check size={14} aria-hidden="true" /> {t(`steps.${step.id}.done`)}
          </>
        )}
      </output>
      <footer className="row">
        {isFound ? (
          <Button variant="quiet" onPress={focusTarget}>
            {t("goTo")}
          </Button>
        ) : (
          <Button
            variant="quiet"
            onPress={() => {
              goTo(routeOf(address));
            }}
          >
            {t("openScreen")}
          </Button>
        )}
        <span className="rest" />
        {place > 0 && (
          <Button
            onPress={() => {
              show(place - 1);
            }}
          >
            {t("back")}
          </Button>
        )}
        <Button
          variant={isDone || isLast ? "primary" : "plain"}
          onPress={() => {
            if (isLast) end(0);
            else show(place + 1);
          }}
        >
          {t(isLast ? "finish" : "next")}
        </Button>
      </footer>
    </section>
  );
};

/** The first thing in the marked element that takes the focus; what it is about has the keyboard then. */
const focusTarget = (): void => {
  const target = document.querySelector<HTMLElement>("[data-tour-target]");
  const stop = "input, button, a[href], [tabindex='0']";
  (target?.matches(stop) ? target : target?.querySelector<HTMLElement>(stop))?.focus();
};

/** Done once is done, whatever the screen shows later. */
const useDone = ({ isDone }: TourStep): boolean => {
  const address = useAddress();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (done) return undefined;
    const look = (): void => {
      if (isDone(address)) setDone(true);
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    document.addEventListener("change", look);
    return () => {
      observer.disconnect();
      document.removeEventListener("change", look);
    };
  }, [done, isDone, address]);
  return done;
};

/** How long a screen may take to put the focus where it wants it, once it is drawn. */
const settleMs = 2000;

/** A step opens its screen when it is begun, then takes the focus from it, so that it is read first. */
const useArrival = (place: number, address: string, isFound: boolean): void => {
  const { towards, arrive } = useTourMove();
  const isMoving = towards === place;
  const route = routeOf(address);
  useEffect(() => {
    if (isMoving && !isAt(route)) goTo(route);
  }, [isMoving, route]);
  useEffect(() => (isMoving && isFound ? holdFocus(arrive) : undefined), [isMoving, isFound, arrive]);
};

/** Keeps the focus in the card against the screen, which takes it once it is drawn; never against a person. */
const holdFocus = (onEnd: () => void): (() => void) => {
  const title = document.querySelector<HTMLElement>(`#${tourTitleId}`);
  const hold = (): void => {
    if (!title?.closest("section")?.contains(document.activeElement)) title?.focus({ preventScroll: true });
  };
  const letGo = new AbortController();
  const { signal } = letGo;
  const end = (): void => {
    letGo.abort();
    onEnd();
  };
  const timer = setTimeout(end, settleMs);
  hold();
  document.addEventListener("focusin", hold, { signal });
  document.addEventListener("keydown", end, { signal, capture: true });
  document.addEventListener("pointerdown", end, { signal, capture: true });
  return () => {
    clearTimeout(timer);
    letGo.abort();
  };
};

const isAt = (route: string): boolean => addressNow().split("?")[0] === route;
