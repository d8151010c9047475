import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Command } from "../commands/commands.ts";
import { KeyHint } from "./key-hint.tsx";

/** Those commands that have a key, and the key of the palette, which has the others. */
export const CommandKeys = ({ commands }: { readonly commands: readonly Command[] }): ReactNode => {
  const { t } = useTranslation("comfort");
  const lines = [
    { id: "palette", keys: "Ctrl K", does: t("palette.title") },
    ...commands.flatMap(({ id, keys }) =>
      keys === undefined ? [] : [{ id, keys, does: t(`commands.${id}`) }],
    ),
  ];
  return (
    <dl className="key-sheet">
      {lines.map(({ id, keys, does }) => (
        <div key={id}>
          <dt>
            <KeyHint>{keys}</KeyHint>
            <span className="visually-hidden">{keys}</span>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
};
