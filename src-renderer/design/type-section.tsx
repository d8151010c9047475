import type { ReactNode } from "react";
import { MarkedText } from "../components/marked-text.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const sizes = ["11", "12", "13", "15", "18", "24", "32"] as const;
const spaces = ["1", "2", "3", "4", "5", "6", "8", "12"] as const;

export const TypeSection = (): ReactNode => (
  <Specimens title="Type and space">
    <Specimen title="text">
      {sizes.map((size) => (
        <p key={size} className={`design-text-${size}`}>
          <span className="dim">{size}</span> Où héberger 1 234 dossiers ?
        </p>
      ))}
    </Specimen>
    <Specimen title="marked-text">
      <p>
        <MarkedText text="Où héberger 1 234 dossiers ?" marks={[[3, 11]]} />
      </p>
    </Specimen>
    <Specimen title="space">
      {spaces.map((space) => (
        <p key={space} className="row small">
          <span className="num">{space}</span>
          <span className="design-space" style={{ inlineSize: `var(--space-${space})` }} />
        </p>
      ))}
    </Specimen>
  </Specimens>
);
