import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { problemText } from "../../components/problem-text.ts";
import { useLanguage } from "../../components/use-language.ts";
import { ArchetypeChoice } from "./archetype-choice.tsx";
import { useGridOutbox } from "./grid-outbox.ts";
import type { GridRow } from "./grid-rows.ts";
import type { GridCommands } from "./use-grid-commands.ts";
import type { GridRecorder } from "./use-grid-recorder.ts";

interface SelectionToolsProps {
  readonly commands: GridCommands;
  readonly recorder: GridRecorder;
  readonly rows: readonly GridRow[];
  readonly archetypes: readonly Archetype[];
  readonly onBulk: () => void;
}

/** What can be done with the selected cells, and whether what was done is on the disk. */
export const SelectionTools = ({
  commands,
  recorder,
  rows,
  archetypes,
  onBulk,
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
      <ArchetypeChoice applications={applications} archetypes={archetypes} />
      {isTooMany && <span role="alert">{t("tooMany")}</span>}
      <SavingState recorder={recorder} />
    </section>
  );
};

const SavingState = ({ recorder }: { readonly recorder: GridRecorder }): ReactNode => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const batches = useGridOutbox((outbox) => outbox.batches).filter(
    (batch) => batch.engagementId === engagementId,
  );
  const failed = batches.filter(({ phase }) => phase === "failed");
  const [first] = failed;
  if (first) {
    return (
      <span role="alert" className="problem save-problem">
        {t("failed", {
          count: failed.flatMap(({ entries }) => entries).length,
          reason: problemText(first.error, language),
        })}{" "}
        <Button
          onPress={() => {
            for (const batch of failed) recorder.retry(batch);
          }}
        >
          {t("retry")}
        </Button>
      </span>
    );
  }
  const last = batches.at(-1);
  if (!last) return null;
  return (
    <output className="list-count">
      {t(last.phase === "saving" ? "saving" : "recorded", { count: last.entries.length })}
    </output>
  );
};
