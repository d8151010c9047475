import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { IconButton } from "../../components/icon-button.tsx";
import { Popover } from "../../components/popover.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import { filterNames } from "./portfolio-filter.ts";
import { sortText, usePortfolioFilter } from "./use-portfolio-filter.ts";

/** Filters and order under a name, for everybody on this engagement. */
export const SavedViews = (): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagementId } = useEngagement();
  const { data: views = [] } = useProcedureQuery("savedViews.list", { engagementId });
  const removal = useProcedureMutation("savedViews.delete");
  const { change } = usePortfolioFilter();
  return (
    <Popover label={t("views.title")} trigger={t("views.title")}>
      <ul className="saved-views">
        {views
          .filter(({ list }) => list === "portfolio")
          .map((view) => (
            <li key={view.id}>
              <Button
                variant="quiet"
                onPress={() => {
                  change(changeTo(view));
                }}
              >
                {view.name}
              </Button>
              <IconButton
                label={t("views.remove", { name: view.name })}
                icon={<Trash2 size={14} aria-hidden="true" />}
                onPress={() => {
                  removal.mutate({ engagementId, id: view.id });
                }}
              />
            </li>
          ))}
      </ul>
      {removal.error && <ProblemNote error={removal.error} />}
      <KeepView views={views} />
    </Popover>
  );
};

const changeTo = ({ search, filters, sort }: SavedView): Record<string, string | null> => ({
  ...Object.fromEntries(filterNames.map((name) => [name, filters[name]?.[0] ?? null])),
  sort: sort && sortText({ columnId: sort.column, direction: sort.descending ? "descending" : "ascending" }),
  ...(search === "" ? { text: null } : { text: search }),
});

/** A name that is known already is given the new filters. */
const KeepView = ({ views }: { readonly views: readonly SavedView[] }): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagementId } = useEngagement();
  const { filter, sort } = usePortfolioFilter();
  const { mutate, error } = useProcedureMutation("savedViews.record");
  const [name, setName] = useState("");
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const known = views.find((view) => view.list === "portfolio" && view.name === name.trim());
    const savedView: SavedView = {
      id: known?.id ?? crypto.randomUUID(),
      list: "portfolio",
      name: name.trim(),
      columns: [],
      sort: sort && { column: sort.columnId, descending: sort.direction === "descending" },
      search: filter.text,
      filters: Object.fromEntries(
        filterNames.flatMap((one) => {
          const value = filter[one];
          return value === undefined ? [] : [[one, [value]]];
        }),
      ),
    };
    mutate(
      { engagementId, savedView },
      {
        onSuccess: () => {
          setName("");
        },
      },
    );
  };
  return (
    <form className="row keep-view" onSubmit={keep}>
      <TextField label={t("views.name")} value={name} onChange={setName} maxLength={100} />
      <Button type="submit" isDisabled={name.trim() === ""}>
        {t("views.keep")}
      </Button>
      {error && <ProblemNote error={error} />}
    </form>
  );
};
