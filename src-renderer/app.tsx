import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { I18nProvider } from "react-aria-components";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Settings } from "../src-shared/contract/host.ts";
import { useProcedureQuery } from "./api/procedures.ts";
import { Routes } from "./routes.tsx";
import { applyLook } from "./stores/look-store.ts";

/** The page: its look and language follow the settings that the host keeps. */
export const App = (): ReactNode => {
  const { i18n } = useTranslation();
  const settings = useProcedureQuery("settings.get", {});
  useLook(settings.data);
  return (
    <I18nProvider locale={i18n.language === "fr" ? "fr-FR" : "en-GB"}>
      <Router hook={useHashLocation}>
        <Routes />
      </Router>
    </I18nProvider>
  );
};

const useLook = (settings: Settings | undefined): void => {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!settings) return undefined;
    applyLook(settings);
    void i18n.changeLanguage(settings.language);
    const system = globalThis.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => {
      applyLook(settings);
    };
    system.addEventListener("change", follow);
    return () => {
      system.removeEventListener("change", follow);
    };
  }, [settings, i18n]);
};
