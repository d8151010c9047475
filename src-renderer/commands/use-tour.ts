import { useProcedureMutation, useProcedureQuery } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { goTo } from "../components/address-query.ts";
import { problemText } from "../components/problem-text.ts";
import { routeOf } from "../components/question-address.ts";
import { useLanguage } from "../components/use-language.ts";
import { useComfortStore } from "../stores/comfort-store.ts";
import { useTourMove } from "../stores/tour-move.ts";

/** The card of the tour, to which the focus comes when it is asked for while it is there. */
export const tourTitleId = "tour-title";

interface TourActions {
  /** Where it is; undefined until that is known, and until what it opens is. */
  readonly state: "offered" | "running" | "over" | undefined;
  readonly step: number;
  readonly isOpening: boolean;
  /** Opens the worked example, which it loads if it has to, and goes on where the tour was left. */
  readonly begin: () => void;
  readonly show: (step: number) => void;
  /** Left at a step, it goes on there when it is asked for again; at its end it begins anew. */
  readonly end: (step: number) => void;
}

/** The tour of the worked example: kept in the settings, so that a reload or a restart goes on with it. */
export const useTour = (): TourActions => {
  const language = useLanguage();
  const { data: settings } = useProcedureQuery("settings.get", {});
  const { data: engagements } = useProcedureQuery("engagements.list", {});
  const { data: examples } = useProcedureQuery("examples.list", {});
  const { mutate: record } = useProcedureMutation("settings.record");
  const load = useProcedureMutation("examples.import");
  const say = useComfortStore((store) => store.say);
  const move = useTourMove((store) => store.move);
  const tour = settings?.tour ?? { state: undefined, step: 0 };
  // Offered before it is known what there is to open, it would be a button that does nothing.
  const isReady = engagements !== undefined && examples !== undefined;
  const enter = ({ code }: { readonly code: string }): void => {
    move(tour.step);
    record({ tour: { state: "running", step: tour.step } });
    goTo(routeOf(addressOf.overview(code)));
  };
  return {
    ...tour,
    state: tour.state === "offered" && !isReady ? undefined : tour.state,
    isOpening: load.isPending,
    begin: () => {
      if (tour.state === "running") {
        document.querySelector<HTMLElement>(`#${tourTitleId}`)?.focus();
        return;
      }
      const open = engagements?.find(({ demonstration }) => demonstration);
      const [example] = examples ?? [];
      if (open) enter(open);
      else if (example) {
        load.mutate(
          { exampleId: example.id },
          {
            onSuccess: enter,
            onError: (error) => {
              say({ text: problemText(error, language) });
            },
          },
        );
      }
    },
    show: (step) => {
      move(step);
      record({ tour: { state: "running", step } });
    },
    end: (step) => {
      record({ tour: { state: "over", step } });
    },
  };
};
