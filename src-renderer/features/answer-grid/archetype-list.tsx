import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import { archetypeByApplication } from "../../../src-shared/domain/questionnaire/archetypes.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { EditableText } from "../../components/editable-text.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useArchetypes } from "./use-archetypes.ts";

interface ArchetypeListProps {
  readonly archetypes: readonly Archetype[];
  readonly applications: readonly Application[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The archetypes with their applications: renamed, emptied or given up here; made from a selection. */
export const ArchetypeList = ({
  archetypes,
  applications,
  isOpen,
  onOpenChange,
}: ArchetypeListProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { error, release, remove, rename } = useArchetypes(archetypes);
  const archetypeOf = archetypeByApplication(archetypes);
  return (
    <>
      <Button
        onPress={() => {
          onOpenChange(true);
        }}
      >
        {t("archetype.all")} <span className="count">{archetypes.length}</span>
      </Button>
      <Dialog
        title={t("archetype.all")}
        isOpen={isOpen}
        isWide
        onClose={() => {
          onOpenChange(false);
        }}
      >
        <p className="dim">{t("archetype.hint")}</p>
        {error !== null && <ProblemNote error={error} />}
        {archetypes.map((archetype) => {
          const { id, name } = archetype;
          const members = applications.filter((one) => archetypeOf.get(one.id)?.id === id);
          return (
            <section key={id} className="archetype" aria-label={name}>
              <div className="archetype-head">
                <EditableText
                  label={t("archetype.name")}
                  value={name}
                  placeholder={t("archetype.name")}
                  check={(text) => (text === "" ? t("archetype.nameMissing") : undefined)}
                  onCommit={(text) => {
                    rename(archetype, text);
                  }}
                />
                <Button
                  variant="quiet"
                  onPress={() => {
                    remove(archetype);
                  }}
                >
                  {t("archetype.remove")}
                </Button>
              </div>
              <ul className="archetype-members">
                {members.map((member) => (
                  <li key={member.id}>
                    {member.name}
                    <Button
                      variant="quiet"
                      aria-label={t("archetype.releaseOne", { name: member.name })}
                      onPress={() => {
                        release([member.id]);
                      }}
                    >
                      ×
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        <div className="dialog-actions">
          <Button
            onPress={() => {
              onOpenChange(false);
            }}
          >
            {t("archetype.close")}
          </Button>
        </div>
      </Dialog>
    </>
  );
};
