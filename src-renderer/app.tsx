import { useEffect, useLayoutEffect } from "react";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { Router } from "wouter";
import { useHashRoute } from "./components/address-query.ts";
import { useProcedureQuery } from "./api/procedures.ts";
import { ProblemNote } from "./components/problem-note.tsx";
import { useLanguage } from "./components/use-language.ts";
import { BrokenPage } from "./frame/broken-page.tsx";
import { showLanguage } from "./locales/setup.ts";
import { Routes } from "./routes.tsx";
import { applyAppearance, darkSystem } from "./stores/appearance.ts";
import type { Appearance } from "./stores/appearance.ts";

/** The page: its appearance and language follow the settings that the host keeps. */
export const App = (): ReactNode => {
  const language = useLanguage();
  const settings = useProcedureQuery("settings.get", {});
  useAppearance(settings.data);
  return (
    <I18nProvider locale={language === "fr" ? "fr-FR" : "en-GB"}>
      {/* oxlint-disable-next-line react/hooks -- this is how wouter is told where the address is kept */}
      <Router hook={useHashRoute}>
        <BrokenPage>
          {settings.isError ? <ProblemNote error={settings.error} /> : settings.data && <Routes />}
        </BrokenPage>
      </Router>
    </I18nProvider>
  );
};

const useAppearance = (appearance: Appearance | undefined): void => {
  const shown = useLanguage();
  useLayoutEffect(() => {
    if (!appearance) return;
    applyAppearance(appearance);
    if (shown !== appearance.language) void showLanguage(appearance.language);
  }, [appearance, shown]);
  useEffect(() => {
    if (appearance?.theme !== "system") return undefined;
    const system = darkSystem();
    const follow = (): void => {
      applyAppearance(appearance);
    };
    system.addEventListener("change", follow);
    return () => {
      system.removeEventListener("change", follow);
    };
  }, [appearance]);
};
