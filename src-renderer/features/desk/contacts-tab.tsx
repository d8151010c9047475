import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Contact } from "../../../src-shared/contract/desk.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { sortRows } from "../../components/table-columns.ts";
import type { Column, Sort } from "../../components/table-columns.ts";
import { Table } from "../../components/table.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useShownId } from "../../components/use-shown.ts";
import { ContactSheet } from "./contact-sheet.tsx";

/** The people at the client's: whom to meet, whom to ask, and who decides. */
export const ContactsTab = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const { compare } = useFormat();
  const { data: contacts, error } = useProcedureQuery("contacts.list", { engagementId });
  const columns = useContactColumns();
  const [sort, setSort] = useState<Sort>({ columnId: "name", direction: "ascending" });
  const shownId = useShownId();
  const [opened, setOpened] = useState<Contact | "new" | null>(null);
  if (error) return <ProblemNote error={error} />;
  if (!contacts) return null;
  const add = (
    <div className="row">
      <Button
        variant="primary"
        onPress={() => {
          setOpened("new");
        }}
      >
        {t("contacts.add")}
      </Button>
    </div>
  );
  return (
    <div className="stack">
      {contacts.length > 0 && add}
      {contacts.length === 0 ? (
        <EmptyState title={t("contacts.empty")} text={t("contacts.emptyText")}>
          {add}
        </EmptyState>
      ) : (
        <div className="desk-grid">
          <Table
            label={t("tabs.contacts")}
            rows={sortRows(contacts, columns, sort, compare)}
            rowId={({ id }) => id}
            columns={columns}
            sort={sort}
            onSort={setSort}
            shownId={shownId}
            onOpen={setOpened}
            openId={opened === "new" ? null : (opened?.id ?? null)}
            empty={t("contacts.empty")}
          />
        </div>
      )}
      {opened && (
        <ContactSheet
          contact={opened === "new" ? undefined : opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
};

const useContactColumns = (): readonly Column<Contact>[] => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { interviews, sites } = useEngagement();
  return useMemo((): readonly Column<Contact>[] => {
    const siteOf = ({ siteId }: Contact): string =>
      sites.find(({ id }) => id === siteId)?.name[language] ?? "";
    const metIn = ({ id }: Contact): number =>
      interviews.filter(({ contactIds, state }) => state !== "cancelled" && contactIds.includes(id)).length;
    return [
      { id: "name", head: t("contacts.name"), text: ({ name }) => name, width: 9, grow: 2 },
      { id: "jobTitle", head: t("contacts.jobTitle"), text: ({ jobTitle }) => jobTitle, width: 11, grow: 3 },
      { id: "role", head: t("contacts.role"), text: ({ role }) => t(`roles.${role}`), width: 7, grow: 1 },
      { id: "site", head: t("contacts.site"), text: siteOf, width: 8, grow: 2 },
      { id: "email", head: t("contacts.email"), text: ({ email }) => email, width: 9, grow: 2 },
      { id: "phone", head: t("contacts.phone"), text: ({ phone }) => phone, width: 6.5, grow: 1 },
      {
        id: "stakeholder",
        head: t("contacts.decides"),
        text: ({ isStakeholder }) => (isStakeholder ? t("contacts.yes") : ""),
        width: 4.5,
      },
      {
        id: "interviews",
        head: t("contacts.interviews"),
        text: (contact) => String(metIn(contact)),
        sortBy: metIn,
        width: 5.5,
        isNumber: true,
      },
    ];
  }, [t, language, interviews, sites]);
};
