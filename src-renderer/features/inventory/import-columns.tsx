import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ListSheet, SheetMapping, SheetPlace } from "../../../src-shared/contract/inventory.ts";
import type { ImportMapping } from "../../../src-shared/contract/views.ts";
import { Button } from "../../components/button.tsx";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useFormat } from "../../components/format.ts";
import { KeepMapping } from "./keep-mapping.tsx";
import { HeadingRows } from "./heading-rows.tsx";
import { KeptMappings } from "./kept-mappings.tsx";
import { SheetColumns } from "./sheet-columns.tsx";
import { fitsSheet, guessedChoice, isReadable, keptChoice, mappingOf } from "./sheet-choice.ts";
import type { SheetChoice } from "./sheet-choice.ts";

interface ImportColumnsProps {
  readonly fileName: string;
  readonly sheets: readonly ListSheet[];
  readonly kept: readonly ImportMapping[];
  /** Somebody says in which row the headings of a sheet are, and where its data begin. */
  readonly onPlace: (place: SheetPlace) => void;
  readonly onCancel: () => void;
  readonly onMapped: (mapping: SheetMapping[]) => void;
}

/** Which column is which field, sheet by sheet: guessed from the headings, or as it was kept for this client. */
export const ImportColumns = ({
  fileName,
  sheets,
  kept,
  onPlace,
  onCancel,
  onMapped,
}: ImportColumnsProps): ReactNode => {
  const { t } = useTranslation(["mapping", "common"]);
  const format = useFormat();
  const [choices, setChoices] = useState(() => startOf(sheets, kept));
  const [shownName, setShownName] = useState(
    sheets.find(({ noun }) => noun !== null)?.name ?? sheets[0]?.name,
  );
  const [isTold, setIsTold] = useState(false);
  const sheet = sheets.find(({ name }) => name === shownName);
  const choice = choices.get(shownName ?? "");
  const [described, setDescribed] = useState(sheets);
  if (sheets !== described) {
    // Headings were moved: what was said of the others still holds.
    setDescribed(sheets);
    setChoices(afterMove(choices, described, sheets, kept));
  }
  if (!sheet || !choice) return null;
  const choose = (next: SheetChoice): void => {
    setChoices(new Map([...choices, [sheet.name, next]]));
  };
  const mapping = mappingOf(sheets, choices);
  const proceed = (): void => {
    const wrong = sheets.find(({ name }) => !isReadable(choices.get(name) ?? choice));
    setIsTold(true);
    if (wrong) setShownName(wrong.name);
    else if (mapping.length > 0) onMapped(mapping);
  };
  return (
    <section className="card import-preview" aria-labelledby="import-columns-title">
      <h2 id="import-columns-title" className="section-title">
        {t("title")}
      </h2>
      <p className="dim">
        {fileName} · {t("intro", { count: sheet.rows, row: sheet.headerRow })}
      </p>
      {sheets.length > 1 && (
        <FilterPills
          label={t("sheets")}
          items={sheets.map(({ name, rows }) => ({ id: name, label: name, count: format.number(rows) }))}
          value={sheet.name}
          onChange={setShownName}
        />
      )}
      <HeadingRows sheet={sheet} onPlace={onPlace} />
      <KeptMappings
        // What fits one sheet may not fit the next.
        key={sheet.name}
        kept={kept.filter((one) => fitsSheet(one, sheet))}
        onChoose={(one) => {
          choose(one ? keptChoice(one, sheet) : guessedChoice(sheet, sheet.noun));
        }}
      />
      <SheetColumns sheet={sheet} choice={choice} isTold={isTold} onChoose={choose} />
      {isTold && mapping.length === 0 && (
        <p role="alert" className="field-error">
          {t("problems.nothing")}
        </p>
      )}
      <KeepMapping choice={choice} kept={kept} />
      <div className="row">
        <Button variant="primary" onPress={proceed}>
          {t("next")}
        </Button>
        <Button onPress={onCancel}>{t("common:cancel")}</Button>
      </div>
    </section>
  );
};

const startOf = (
  sheets: readonly ListSheet[],
  kept: readonly ImportMapping[],
): ReadonlyMap<string, SheetChoice> =>
  new Map(sheets.map((sheet) => [sheet.name, startOfSheet(sheet, kept)]));

const startOfSheet = (sheet: ListSheet, kept: readonly ImportMapping[]): SheetChoice => {
  const fitting = kept.find((one) => fitsSheet(one, sheet));
  return fitting ? keptChoice(fitting, sheet) : guessedChoice(sheet, sheet.noun);
};

const afterMove = (
  choices: ReadonlyMap<string, SheetChoice>,
  before: readonly ListSheet[],
  sheets: readonly ListSheet[],
  kept: readonly ImportMapping[],
): ReadonlyMap<string, SheetChoice> =>
  new Map(
    sheets.map((sheet) => {
      const isMoved = before.find(({ name }) => name === sheet.name)?.headerRow !== sheet.headerRow;
      const made = isMoved ? undefined : choices.get(sheet.name);
      return [sheet.name, made ?? startOfSheet(sheet, kept)];
    }),
  );
