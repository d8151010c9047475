import type { ReactNode } from "react";
import { KeyHint } from "./key-hint.tsx";

interface KeyListProps {
  readonly items: readonly {
    readonly id: string;
    readonly keys: readonly string[];
    readonly does: string;
  }[];
}

/** Keys, each with what it does. */
export const KeyList = ({ items }: KeyListProps): ReactNode => (
  <dl className="key-list">
    {items.map(({ id, keys, does }) => (
      <div key={id}>
        <dt>
          {keys.map((key) => (
            <KeyHint key={key}>{key}</KeyHint>
          ))}
          <span className="visually-hidden">{keys.join(" … ")}</span>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
