import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import { ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { MenuButton } from "../../components/menu-button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { GridRow } from "./grid-rows.ts";
import { useArchetypes } from "./use-archetypes.ts";

interface ArchetypeChoiceProps {
  readonly applications: readonly Extract<GridRow, { readonly kind: "application" }>[];
  readonly archetypes: readonly Archetype[];
}

/** Puts the selected applications into an archetype, a new one or one there is, or takes them out. */
export const ArchetypeChoice = ({ applications, archetypes }: ArchetypeChoiceProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { error, put, release } = useArchetypes(archetypes);
  const [isNaming, setIsNaming] = useState(false);
  const ids = applications.map(({ id }) => id);
  return (
    <>
      <MenuButton
        label={t("archetype.put")}
        isDisabled={ids.length === 0}
        items={[
          { id: "new", label: t("archetype.new") },
          ...archetypes.map(({ id, name }) => ({ id, label: name })),
          ...(applications.some(({ archetype }) => archetype !== null)
            ? [{ id: "none", label: t("archetype.release"), isLast: true }]
            : []),
        ]}
        onAction={(chosen) => {
          const archetype = archetypes.find(({ id }) => id === chosen);
          if (chosen === "new") setIsNaming(true);
          else if (archetype) put(archetype, ids);
          else release(ids);
        }}
      />
      {error !== null && <ProblemNote error={error} />}
      <Dialog
        title={t("archetype.new")}
        isOpen={isNaming}
        onClose={() => {
          setIsNaming(false);
        }}
      >
        <NameForm
          count={ids.length}
          onClose={() => {
            setIsNaming(false);
          }}
          onName={(name) => {
            put({ id: ArchetypeId.parse(crypto.randomUUID()), name, applicationIds: [] }, ids);
            setIsNaming(false);
          }}
        />
      </Dialog>
    </>
  );
};

interface NameFormProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

const NameForm = ({ count, onClose, onName }: NameFormProps): ReactNode => {
  const { t } = useTranslation(["grid", "common"]);
  const [name, setName] = useState("");
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onName(name.trim());
      }}
    >
      <p>{t("archetype.explained", { count })}</p>
      <TextField
        label={t("archetype.name")}
        value={name}
        onChange={setName}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its only field
        autoFocus
        isRequired
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary" isDisabled={name.trim() === ""}>
          {t("archetype.create")}
        </Button>
      </div>
    </Form>
  );
};
