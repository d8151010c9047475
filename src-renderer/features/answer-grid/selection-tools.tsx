import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import type { AnswerRecorder } from "../../answers/use-answer-recorder.ts";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { ArchetypeChoice } from "./archetype-choice.tsx";
import type { GridRow } from "./grid-rows.ts";
import { SavingState } from "./saving-state.tsx";
import type { GridCommands } from "./use-grid-commands.ts";

interface SelectionToolsProps {
  readonly commands: GridCommands;
  readonly recorder: AnswerRecorder;
  readonly onShow: (pending: Pending) => void;
  readonly rows: readonly GridRow[];
  readonly archetypes: readonly Archetype[];
  readonly onBulk: () => void;
  readonly onNote: () => void;
}

/** What can be done with the selected cells, and whether what was done is on the disk. */
export const SelectionTools = ({
  commands,
  recorder,
  onShow,
  rows,
  archetypes,
  onBulk,
  onNote,
}: SelectionToolsProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { cells, isTooMany } = commands;
  const applications = rows.flatMap((row) => (row.kind === "application" ? [row] : []));
  return (
    <section className="answers-tools" aria-label={t("selection")}>
      <output className="strong">{t("selected", { count: cells })}</output>
      <Button onPress={onBulk} isDisabled={isTooMany || cells === 0}>
        {t("edit")} <KeyHint>Ctrl+↵</KeyHint>
      </Button>
      <Button onPress={commands.copyDown} isDisabled={isTooMany || cells === 0}>
        {t("copyDown")} <KeyHint>Ctrl+D</KeyHint>
      </Button>
      <Button onPress={onNote} isDisabled={cells === 0}>
        {t("noteButton")} <KeyHint>{t("noteKey")}</KeyHint>
      </Button>
      <ArchetypeChoice applications={applications} archetypes={archetypes} />
      {isTooMany && <span role="alert">{t("tooMany")}</span>}
      <SavingState recorder={recorder} onShow={onShow} />
    </section>
  );
};
