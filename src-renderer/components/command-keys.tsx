import type { ReactNode } from "react";
import type { Command } from "../../src-shared/domain/commands/commands.ts";
import { KeyHint } from "./key-hint.tsx";
import { useLanguage } from "./use-language.ts";

/** Those commands that have a key; the palette has the others. */
export const CommandKeys = ({ commands }: { readonly commands: readonly Command[] }): ReactNode => {
  const language = useLanguage();
  return (
    <dl className="key-sheet">
      {commands.map(
        ({ id, keys, label }) =>
          keys !== undefined && (
            <div key={id}>
              <dt>
                <KeyHint>{keys}</KeyHint>
                <span className="visually-hidden">{keys}</span>
              </dt>
              <dd>{label[language]}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
