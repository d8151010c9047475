import type { ReactNode } from "react";
import { PageHeader } from "../components/page-header.tsx";
import { ButtonSection } from "./button-section.tsx";
import { ChartSection } from "./chart-section.tsx";
import { ChoiceSection } from "./choice-section.tsx";
import { ColourSection } from "./colour-section.tsx";
import { DataSection } from "./data-section.tsx";
import "./design.css";
import { FieldSection } from "./field-section.tsx";
import { OverlaySection } from "./overlay-section.tsx";
import { TypeSection } from "./type-section.tsx";

/** Every piece the screens are made of, on one page. Who builds Canopy sees it, and the tests photograph it; it is in no build that ships, so its words are in one language. */
export const DesignPage = (): ReactNode => (
  <>
    <PageHeader title="Design" subtitle="Every piece that the screens are made of" />
    <TypeSection />
    <ColourSection />
    <ButtonSection />
    <FieldSection />
    <ChoiceSection />
    <DataSection />
    <ChartSection />
    <OverlaySection />
  </>
);
