import { Suspense, useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useRoutePart } from "../components/address-query.ts";
import { Loading } from "../components/loading.tsx";
import { useUiStore } from "../stores/ui-store.ts";
import { Bar } from "./bar.tsx";
import { Comforts } from "./comforts.tsx";
import { StatusLine } from "./status-line.tsx";
import { WayBack } from "./way-back.tsx";

interface FrameProps {
  /** Where we are, in the bar. */
  readonly place: ReactNode;
  readonly navigation: ReactNode;
  readonly status: ReactNode;
  readonly children: ReactNode;
}

/** Bar, navigation, page and status line: the same around every screen. */
export const Frame = ({ place, navigation, status, children }: FrameProps): ReactNode => {
  const { t } = useTranslation("common");
  const page = useRef<HTMLElement>(null);
  return (
    <div className={navigation === null ? "frame without-nav" : "frame"}>
      {/* A button, since what follows the hash of the address is the route. */}
      <button type="button" className="skip-link" onClick={() => page.current?.focus()}>
        {t("skip")}
      </button>
      <Bar>{place}</Bar>
      {navigation}
      <main ref={page} className="page" tabIndex={-1}>
        <NewPage page={page} />
        <WayBack />
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
      <StatusLine>{status}</StatusLine>
      <Comforts />
    </div>
  );
};

/**
 * Another page starts at its top; its header takes the focus once it is there. It shows nothing, and follows the
 * address so that the frame need not.
 */
const NewPage = ({ page }: { readonly page: RefObject<HTMLElement | null> }): ReactNode => {
  const name = useRoutePart(pageIn);
  const previous = useRef(name);
  useEffect(() => {
    if (previous.current === name) return;
    previous.current = name;
    page.current?.scrollTo({ top: 0 });
  }, [name, page]);
  const noteNavigation = useUiStore((store) => store.noteNavigation);
  useEffect(() => {
    globalThis.addEventListener("hashchange", noteNavigation);
    return () => {
      globalThis.removeEventListener("hashchange", noteNavigation);
    };
  }, [noteNavigation]);
  return null;
};

const pageIn = (route: string): string => route.split("/").slice(0, 4).join("/");
