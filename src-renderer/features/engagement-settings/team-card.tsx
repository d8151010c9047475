import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../../src-shared/contract/engagements.ts";
import { PersonId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ShownItem } from "../../components/shown-item.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { Select } from "../../components/select.tsx";
import { AddRow } from "./add-row.tsx";

const roles = ["consultant", "lead", "client", "hq"] as const;

/** Who works on the engagement. Whoever recorded something stays named by it, also when taken from the team. */
export const TeamCard = (): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const { engagementId, people } = useEngagement();
  const record = useProcedureMutation("people.record");
  const remove = useProcedureMutation("people.delete");
  const error = record.error ?? remove.error;
  return (
    <section className="card settings-form" aria-labelledby="team-title">
      <header>
        <h2 id="team-title">{t("team.title")}</h2>
      </header>
      <ul className="rows member-rows" aria-label={t("team.title")}>
        {people.map((person) => (
          <ShownItem key={person.id} id={person.id}>
            <Member
              person={person}
              onChange={(changed) => {
                record.mutate({ engagementId, person: changed });
              }}
              onRemove={() => {
                remove.mutate({ engagementId, id: person.id });
              }}
            />
          </ShownItem>
        ))}
      </ul>
      <AddRow
        label={t("team.add")}
        onAdd={(name) => {
          const id = PersonId.parse(crypto.randomUUID());
          record.mutate({ engagementId, person: { id, name, role: "consultant", languages: [] } });
        }}
      />
      {error && <ProblemNote error={error} />}
    </section>
  );
};

interface MemberProps {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  readonly onRemove: () => void;
}

const Member = ({ person, onChange, onRemove }: MemberProps): ReactNode => {
  const { t } = useTranslation(["engagementSettings", "common"]);
  const name = person.name === "" ? t("team.unnamed") : person.name;
  return (
    <>
      <RecordedText
        label={t("team.name")}
        value={person.name}
        isNeeded
        onRecord={(written) => {
          onChange({ ...person, name: written });
        }}
      />
      <Select
        label={t("team.role")}
        items={roles.map((id) => ({ id, label: t(`team.roles.${id}`) }))}
        value={person.role}
        onChange={(role) => {
          onChange({ ...person, role });
        }}
      />
      <Button variant="quiet" aria-label={t("common:remove", { name })} onPress={onRemove}>
        {t("remove")}
      </Button>
    </>
  );
};
