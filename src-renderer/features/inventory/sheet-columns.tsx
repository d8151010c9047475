import { useId, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApplicationColumn, ServerColumn } from "../../../src-shared/contract/inventory.ts";
import type { ListNoun, ListSheet } from "../../../src-shared/contract/inventory.ts";
import { Select } from "../../components/select.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { doubledFields, guessedChoice, lacksName } from "./sheet-choice.ts";
import type { SheetChoice } from "./sheet-choice.ts";

interface SheetColumnsProps {
  readonly sheet: ListSheet;
  readonly choice: SheetChoice;
  /** Somebody tried to go on: what is wrong is said. */
  readonly isTold: boolean;
  readonly onChoose: (choice: SheetChoice) => void;
}

const nouns = ["server", "application", "none"] as const;

export const SheetColumns = ({ sheet, choice, isTold, onChoose }: SheetColumnsProps): ReactNode => {
  const { t } = useTranslation("mapping");
  const labelId = useId();
  return (
    <>
      <div className="row">
        <span id={labelId}>{t("lists")}</span>
        <ToggleButtonGroup
          label={t("lists")}
          items={nouns.map((id) => ({ id, label: t(`nouns.${id}`) }))}
          value={choice.noun ?? "none"}
          onChange={(id) => {
            onChoose(guessedChoice(sheet, id === "none" ? null : id));
          }}
        />
      </div>
      {isTold && choice.noun !== null && lacksName(choice) && (
        <p role="alert" className="field-error">
          {t(`problems.name.${choice.noun}`)}
        </p>
      )}
      {choice.noun === null ? (
        <p className="dim">{t("left")}</p>
      ) : (
        <ColumnList sheet={sheet} choice={choice} noun={choice.noun} onChoose={onChoose} />
      )}
    </>
  );
};

interface ColumnListProps extends Omit<SheetColumnsProps, "isTold"> {
  readonly noun: ListNoun;
}

const ColumnList = ({ sheet, choice, noun, onChoose }: ColumnListProps): ReactNode => {
  const { t } = useTranslation("mapping");
  const items = useFieldItems(noun);
  const doubled = doubledFields(choice);
  return (
    <table className="column-list">
      <thead>
        <tr>
          <th scope="col">{t("columns.heading")}</th>
          <th scope="col">{t("columns.samples")}</th>
          <th scope="col">{t("columns.field")}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map(({ heading, samples }, place) => {
          const field = choice.fieldByHeading[heading] ?? "none";
          return (
            // oxlint-disable-next-line react/no-array-index-key -- headings may repeat, and columns never move
            <tr key={place}>
              <th scope="row">{heading}</th>
              <td className="mid">{samples.length === 0 ? t("noSamples") : samples.join(" · ")}</td>
              <td>
                <Select
                  label={t("fieldOf", { heading })}
                  isLabelHidden
                  items={items}
                  value={field}
                  onChange={(chosen) => {
                    onChoose({
                      ...choice,
                      fieldByHeading: {
                        ...choice.fieldByHeading,
                        [heading]: chosen === "none" ? null : chosen,
                      },
                    });
                  }}
                />
                {doubled.has(field) && (
                  <p role="alert" className="field-error">
                    {t("problems.doubled")}
                  </p>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const useFieldItems = (noun: ListNoun): readonly { readonly id: string; readonly label: string }[] => {
  const { t } = useTranslation("mapping");
  return useMemo(
    () => [
      ...(noun === "server"
        ? ServerColumn.options.map((id) => ({ id: `server.${id}`, label: t(`fields.server.${id}`) }))
        : ApplicationColumn.options.map((id) => ({
            id: `application.${id}`,
            label: t(`fields.application.${id}`),
          }))),
      { id: "tag", label: t("tag") },
      { id: "none", label: t("none") },
    ],
    [t, noun],
  );
};
