import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { searchText } from "../../components/search-text.ts";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { gridQuestions } from "./grid-columns.ts";

interface SelectionFormProps {
  readonly pack: Pack;
  readonly view: SavedView;
  readonly takenNames: readonly string[];
  readonly onKeep: (view: SavedView) => void;
  readonly onCancel: () => void;
}

/** A name, and the questions that are shown under it, ticked section by section. */
export const SelectionForm = ({
  pack,
  view,
  takenNames,
  onKeep,
  onCancel,
}: SelectionFormProps): ReactNode => {
  const { t } = useTranslation(["grid", "common"]);
  const language = useLanguage();
  const [name, setName] = useState(view.name);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(view.columns));
  const [search, setSearch] = useState("");
  const wanted = name.trim();
  const isTaken = takenNames.includes(wanted);
  const columns = gridQuestions(pack).flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const tick = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
  };
  const found = gridQuestions(pack).filter(({ id, short, text }) =>
    searchText(`${id} ${(short ?? text)[language]} ${text[language]}`).includes(searchText(search)),
  );
  const sections = pack.dimensions
    .map((section) => ({ ...section, questions: found.filter(({ dimension }) => dimension === section.id) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== "" && !isTaken && columns.length > 0) onKeep({ ...view, name: wanted, columns });
      }}
    >
      <TextField
        label={t("selections.name")}
        value={name}
        onChange={setName}
        maxLength={100}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form took the place of the list that had the focus
        autoFocus
        {...(isTaken && { error: t("selections.taken") })}
      />
      <SearchField label={t("selections.find")} value={search} onChange={setSearch} />
      <section
        className="selection-questions"
        aria-label={t("questions")}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
        tabIndex={0}
      >
        {sections.map(({ id, label, questions }) => {
          const ids = questions.map((question) => question.id);
          const count = ids.filter((one) => ticked.has(one)).length;
          return (
            <fieldset key={id}>
              <Checkbox
                isSelected={count === ids.length}
                isIndeterminate={count > 0 && count < ids.length}
                onChange={(isOn) => {
                  tick(ids, isOn);
                }}
              >
                <strong>{label[language]}</strong>
              </Checkbox>
              <ul>
                {questions.map((question) => (
                  <li key={question.id}>
                    <Checkbox
                      isSelected={ticked.has(question.id)}
                      onChange={(isOn) => {
                        tick([question.id], isOn);
                      }}
                    >
                      {question.id} {(question.short ?? question.text)[language]}
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </fieldset>
          );
        })}
        {sections.length === 0 && <p className="dim">{t("selections.nothingFound")}</p>}
      </section>
      <div className="dialog-actions">
        <span className="dim">{t("selections.count", { count: columns.length })}</span>
        <Button onPress={onCancel}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary" isDisabled={wanted === "" || isTaken || columns.length === 0}>
          {t("selections.keep")}
        </Button>
      </div>
    </Form>
  );
};
