import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { StatusLine } from "./status-line.tsx";

interface FrameProps {
  readonly place: ReactNode;
  readonly nav?: ReactNode;
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/** Bar, navigation, content and status line: the same around every screen. */
export const Frame = ({ place, nav, status, children }: FrameProps): ReactNode => {
  const { t } = useTranslation("common");
  const content = useContentFocus();
  return (
    <div className={`frame ${nav ? "" : "without-nav"}`}>
      {/* A button, since the address after # is the route. */}
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {t("skip")}
      </button>
      <div className="bar">
        <Link href="/" className="bar-mark">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M1 9a7 7 0 0 1 14 0H9v5H7V9z" fill="currentColor" />
          </svg>
          {t("product")}
        </Link>
        <span className="bar-place cut">{place}</span>
        <Link href="/settings" className="small">
          {t("nav.settings")}
        </Link>
      </div>
      {nav ?? <span />}
      <main ref={content} className="content" tabIndex={-1}>
        {children}
      </main>
      <StatusLine>{status}</StatusLine>
    </div>
  );
};

/** A new page starts at its beginning, also for whoever listens to it or uses the keyboard alone. */
const useContentFocus = () => {
  const content = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const page = location.split("/").slice(0, 4).join("/");
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) content.current?.focus();
    first.current = false;
    content.current?.scrollTo({ top: 0 });
  }, [page]);
  return content;
};
