import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Search } from "lucide-react";
import { addressOf } from "../components/addresses.ts";
import { Button } from "../components/button.tsx";
import { KeyHint } from "../components/key-hint.tsx";
import { useComfortStore } from "../stores/comfort-store.ts";
import { DisplayMenu } from "./display-menu.tsx";

export const Bar = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <header className="bar">
      <a href={addressOf.home} className="brand">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M1 8.5a7 7 0 0 1 14 0H8.75v4.25a1.75 1.75 0 0 1-3.5 0h1.25a.5.5 0 0 0 1 0V8.5z"
            fill="currentColor"
          />
        </svg>
        {t("product")}
      </a>
      {children}
      <span className="rest" />
      <PaletteButton />
      <DisplayMenu />
      <a href={addressOf.settings} className="button quiet">
        {t("nav.settings")}
      </a>
    </header>
  );
};

/** The way to the palette for whoever does not know its key. */
const PaletteButton = (): ReactNode => {
  const { t } = useTranslation("comfort");
  const open = useComfortStore((store) => store.open);
  return (
    <Button
      className="palette-button"
      aria-keyshortcuts="Control+K"
      onPress={() => {
        open("palette");
      }}
    >
      <Search size={14} aria-hidden="true" />
      {t("palette.title")}
      <KeyHint>Ctrl K</KeyHint>
    </Button>
  );
};
