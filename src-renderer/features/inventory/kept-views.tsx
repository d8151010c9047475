import { Bookmark, Trash2 } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { IconButton } from "../../components/icon-button.tsx";
import { Popover } from "../../components/popover.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { ListState } from "./list-state.ts";

/** Under this name a view keeps which of the few filters above the list was on. */
const shownKey = "show";

interface KeptViewsProps<Row, Shown extends string> {
  readonly name: SavedView["list"];
  readonly list: ListState<Row, Shown>;
  readonly shownIds: readonly Shown[];
}

/** Ways to look at the list, kept in the engagement under a name. */
export const KeptViews = <Row, Shown extends string>({
  name: list,
  list: { allColumns, view, change },
  shownIds,
}: KeptViewsProps<Row, Shown>): ReactNode => {
  const { t } = useTranslation("lists");
  const { engagementId } = useEngagement();
  const views = useProcedureQuery("savedViews.list", { engagementId });
  const record = useProcedureMutation("savedViews.record");
  const forget = useProcedureMutation("savedViews.delete");
  const [name, setName] = useState("");
  const wanted = name.trim();
  const kept = views.data?.filter((one) => one.list === list) ?? [];
  const open = ({ columns, sort, search, filters }: SavedView): void => {
    const { [shownKey]: [shown] = [], ...wantedByColumn } = filters;
    const known = columns.filter((id) => allColumns.some((column) => column.id === id));
    change({
      search,
      wantedByColumn,
      ...(known.length > 0 && { columns: known }),
      shown: shownIds.find((id) => id === shown) ?? view.shown,
      ...(sort && {
        sort: { columnId: sort.column, direction: sort.descending ? "descending" : "ascending" },
      }),
    });
  };
  return (
    <Popover
      label={t("views.button")}
      trigger={
        <>
          <Bookmark size={14} aria-hidden="true" />
          {t("views.button")}
        </>
      }
    >
      {kept.length === 0 && <p className="dim small">{t("views.none")}</p>}
      <ul className="column-choice">
        {kept.map((one) => (
          <li key={one.id}>
            <Button
              variant="quiet"
              slot="close"
              onPress={() => {
                open(one);
              }}
            >
              {one.name}
            </Button>
            <IconButton
              label={t("views.forget", { name: one.name })}
              icon={<Trash2 size={14} aria-hidden="true" />}
              isDisabled={forget.isPending}
              onPress={() => {
                forget.mutate({ engagementId, id: one.id });
              }}
            />
          </li>
        ))}
      </ul>
      <form
        className="keep-view"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === "") return;
          const { columnId, direction } = view.sort;
          record.mutate({
            engagementId,
            savedView: {
              id: kept.find((one) => one.name === wanted)?.id ?? crypto.randomUUID(),
              list,
              name: wanted,
              columns: [...view.columns],
              sort: { column: columnId, descending: direction === "descending" },
              search: view.search,
              filters: {
                [shownKey]: [view.shown],
                ...Object.fromEntries(
                  Object.entries(view.wantedByColumn).map(([id, values]) => [id, [...values]]),
                ),
              },
            },
          });
        }}
      >
        <TextField label={t("views.name")} value={name} onChange={setName} maxLength={100} />
        <Button type="submit" isDisabled={wanted === ""} isPending={record.isPending}>
          {t("views.keep")}
        </Button>
      </form>
      {record.isError && <ProblemNote error={record.error} />}
    </Popover>
  );
};
