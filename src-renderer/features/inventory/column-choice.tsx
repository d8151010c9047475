import { ChevronDown, ChevronUp, Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { IconButton } from "../../components/icon-button.tsx";
import { Popover } from "../../components/popover.tsx";
import type { ListState } from "./list-state.ts";
import { standardColumns } from "./list-view.ts";

/** Which columns are shown, and in which order. The first one names the row and stays. */
export const ColumnChoice = <Row, Shown extends string>({
  list: { allColumns, columns, change },
}: {
  readonly list: ListState<Row, Shown>;
}): ReactNode => {
  const { t } = useTranslation("lists");
  const shownIds = columns.map(({ id }) => id);
  const hidden = allColumns.filter(({ id }) => !shownIds.includes(id));
  const move = (place: number, step: -1 | 1): void => {
    const next = [...shownIds];
    const [moved] = next.splice(place, 1);
    if (moved !== undefined) change({ columns: next.toSpliced(place + step, 0, moved) });
  };
  return (
    <Popover
      label={t("columns.button")}
      trigger={
        <>
          <Columns3 size={14} aria-hidden="true" />
          {t("columns.button")}
        </>
      }
    >
      <ul className="column-choice">
        {[...columns, ...hidden].map(({ id, head }, place) => {
          const isShown = shownIds.includes(id);
          return (
            <li key={id}>
              <Checkbox
                isSelected={isShown}
                isDisabled={place === 0}
                onChange={(isOn) => {
                  change({ columns: isOn ? [...shownIds, id] : shownIds.filter((one) => one !== id) });
                }}
              >
                {head}
              </Checkbox>
              {isShown && place > 0 && (
                <span className="column-moves">
                  <IconButton
                    label={t("columns.up", { column: head })}
                    icon={<ChevronUp size={14} aria-hidden="true" />}
                    isDisabled={place === 1}
                    onPress={() => {
                      move(place, -1);
                    }}
                  />
                  <IconButton
                    label={t("columns.down", { column: head })}
                    icon={<ChevronDown size={14} aria-hidden="true" />}
                    isDisabled={place === columns.length - 1}
                    onPress={() => {
                      move(place, 1);
                    }}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        variant="quiet"
        onPress={() => {
          change({ columns: standardColumns(allColumns) });
        }}
      >
        {t("columns.reset")}
      </Button>
    </Popover>
  );
};
