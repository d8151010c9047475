import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { EditableText } from "../../components/editable-text.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { viewPart } from "./grid-columns.ts";
import { SelectionForm } from "./selection-form.tsx";

interface QuestionSelectionsProps {
  readonly pack: Pack;
  readonly views: readonly SavedView[];
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

/** Questions chosen to be looked at together, kept under a name: made, changed, renamed and deleted here. */
export const QuestionSelections = ({ pack, views, chosen, onChoose }: QuestionSelectionsProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("savedViews.record");
  const deletion = useProcedureMutation("savedViews.delete");
  const [isOpen, setIsOpen] = useState(false);
  /** The one that is being made or changed; null while they are listed. */
  const [edited, setEdited] = useState<SavedView | null>(null);
  const save = (view: SavedView): void => {
    record.mutate({ engagementId, savedView: view });
  };
  const close = (): void => {
    setIsOpen(false);
    setEdited(null);
  };
  const error = record.error ?? deletion.error;
  return (
    <>
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t("selections.button")}
      </Button>
      <Dialog title={t("selections.title")} isOpen={isOpen} isWide isFirm={edited !== null} onClose={close}>
        {error && <ProblemNote error={error} />}
        {edited ? (
          <SelectionForm
            pack={pack}
            view={edited}
            takenNames={views.filter(({ id }) => id !== edited.id).map(({ name }) => name)}
            onCancel={() => {
              setEdited(null);
            }}
            onKeep={(view) => {
              save(view);
              onChoose(viewPart(view.id));
              close();
            }}
          />
        ) : (
          <>
            {views.length === 0 && <p className="dim">{t("selections.none")}</p>}
            <ul className="rows">
              {views.map((view) => (
                <li key={view.id} className="archetype-head">
                  <EditableText
                    label={t("selections.name")}
                    value={view.name}
                    placeholder={t("selections.name")}
                    check={(text) => (text === "" ? t("selections.nameMissing") : undefined)}
                    onCommit={(name) => {
                      save({ ...view, name });
                    }}
                  />
                  <span className="dim">{t("selections.count", { count: view.columns.length })}</span>
                  <Button
                    aria-label={t("selections.changeOne", { name: view.name })}
                    onPress={() => {
                      setEdited(view);
                    }}
                  >
                    {t("selections.change")}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t("selections.deleteOne", { name: view.name })}
                    onPress={() => {
                      deletion.mutate({ engagementId, id: view.id });
                      if (chosen === viewPart(view.id)) onChoose("required");
                    }}
                  >
                    {t("selections.delete")}
                  </Button>
                </li>
              ))}
            </ul>
            <div className="dialog-actions">
              <Button onPress={close}>{t("archetype.close")}</Button>
              <Button
                variant="primary"
                onPress={() => {
                  setEdited(newSelection());
                }}
              >
                {t("selections.new")}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
};

const newSelection = (): SavedView => ({
  id: crypto.randomUUID(),
  list: "answers",
  name: "",
  columns: [],
  sort: null,
  search: "",
  filters: {},
});
