import type { ReactNode } from "react";
import type { Command } from "../../src-shared/domain/commands/commands.ts";
import { KeyList } from "./key-list.tsx";
import { useLanguage } from "./use-language.ts";

/** Those commands that have a key; the palette has the others. */
export const CommandKeys = ({ commands }: { readonly commands: readonly Command[] }): ReactNode => {
  const language = useLanguage();
  return (
    <KeyList
      items={commands.flatMap(({ id, keys, label }) =>
        keys === undefined ? [] : [{ id, keys: [keys], does: label[language] }],
      )}
    />
  );
};
