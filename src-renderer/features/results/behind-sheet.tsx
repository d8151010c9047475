import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { goTo, useAddress, useAddressQuery, withQuery } from "../../components/address-query.ts";
import { behindFrom, behindName, behindText } from "../../components/behind.ts";
import type { Behind } from "../../components/behind.ts";
import { Sheet } from "../../components/sheet.tsx";
import { BasisList } from "./basis-list.tsx";
import { behindFigure } from "./behind-figure.ts";
import { OptionPoints } from "./option-points.tsx";
import type { ResultView } from "./result-view.ts";
import { useBehindWords } from "./use-behind-words.ts";

/** The answers behind the figure that the address names; closing it gives the focus back to the figure. */
export const BehindSheet = ({ view }: { readonly view: ResultView }): ReactNode => {
  const address = useAddress();
  const behind = behindFrom(useAddressQuery().get(behindName));
  const figure = behind === null ? null : behindText(behind);
  useEffect(() => {
    // Whoever comes back finds the page where it was left.
    if (figure !== null) linkTo(figure)?.scrollIntoView({ block: "center" });
  }, [figure]);
  if (behind === null || figure === null) return null;
  return (
    <OpenSheet
      view={view}
      behind={behind}
      onClose={() => {
        goTo(withQuery(address, { [behindName]: null }), { replace: true });
        requestAnimationFrame(() => linkTo(figure)?.focus());
      }}
    />
  );
};

const linkTo = (figure: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-behind="${CSS.escape(figure)}"]`);

interface OpenSheetProps {
  readonly view: ResultView;
  readonly behind: Behind;
  readonly onClose: () => void;
}

const OpenSheet = ({ view, behind, onClose }: OpenSheetProps): ReactNode => {
  const { t } = useTranslation("results");
  const found = behindFigure(view, behind);
  const { title, sentence } = useBehindWords(view)(behind, found);
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {sentence !== "" && <p className="mid">{sentence}</p>}
      {behind.kind === "answer" && <OptionPoints view={view} sourceId={behind.sourceId} />}
      <BasisList view={view} bases={found.bases} />
      {found.open.length > 0 && (
        <section aria-label={t("behind.open")} className="stack">
          <h3 className="behind-part">{t("behind.openCount", { count: found.open.length })}</h3>
          <BasisList view={view} bases={found.open} />
        </section>
      )}
      {found.bases.length === 0 && found.open.length === 0 && <p className="dim">{t("behind.nothing")}</p>}
    </Sheet>
  );
};
