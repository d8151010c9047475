import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Criticality, Environment } from "../../../src-shared/contract/applications.ts";
import type { Application, ApplicationFacts } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import type { CellEdit } from "../../components/table-columns.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Inventory } from "./use-inventory.ts";

type EditedColumn = "name" | "code" | "owner" | "criticality" | "environment" | "site" | "users";

const longest = 200;

/** How the cells of an application are changed in their place; a person's word wins over what was imported. */
export const useApplicationEdits = (
  nameBySite: Inventory["nameBySite"],
): Readonly<Record<EditedColumn, CellEdit<Application>>> => {
  const { t } = useTranslation(["lists", "inventory"]);
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { mutateAsync } = useProcedureMutation("applications.record");
  return useMemo(() => {
    const record = async ({ id }: Application, facts: Partial<ApplicationFacts>): Promise<unknown> =>
      await mutateAsync({ engagementId, applicationId: id, facts });
    const tooLong = (text: string): string | undefined =>
      text.length > longest ? t("problems.tooLong") : undefined;
    const unknown = { id: "none", label: t("filter.none") };
    return {
      name: {
        kind: "text",
        value: ({ name }) => name,
        problemOf: (text) => (text === "" ? t("problems.name") : tooLong(text)),
        record: async (application, name) => await record(application, { name }),
      },
      code: {
        kind: "text",
        value: ({ code }) => code,
        problemOf: tooLong,
        record: async (application, code) => await record(application, { code }),
      },
      owner: {
        kind: "text",
        value: ({ owner }) => owner[language],
        problemOf: tooLong,
        record: async (application, text) =>
          await record(application, { owner: { ...application.owner, [language]: text } }),
      },
      users: {
        kind: "text",
        value: ({ users }) => (users === null ? "" : String(users)),
        problemOf: (text) => (usersOf(text) === undefined ? t("problems.users") : undefined),
        record: async (application, text) => await record(application, { users: usersOf(text) ?? null }),
      },
      criticality: {
        kind: "choice",
        value: ({ criticality }) => criticality ?? "none",
        items: [
          ...Criticality.options.map((id) => ({ id, label: t(`inventory:criticality.${id}`) })),
          unknown,
        ],
        record: async (application, id) =>
          await record(application, { criticality: Criticality.options.find((one) => one === id) ?? null }),
      },
      environment: {
        kind: "choice",
        value: ({ environment }) => environment ?? "none",
        items: [
          ...Environment.options.map((id) => ({ id, label: t(`inventory:environment.${id}`) })),
          unknown,
        ],
        record: async (application, id) =>
          await record(application, { environment: Environment.options.find((one) => one === id) ?? null }),
      },
      site: {
        kind: "choice",
        value: ({ siteId }) => siteId ?? "none",
        items: [...[...nameBySite].map(([id, label]) => ({ id, label })), unknown],
        record: async (application, id) =>
          await record(application, { siteId: [...nameBySite.keys()].find((one) => one === id) ?? null }),
      },
    };
  }, [t, language, engagementId, mutateAsync, nameBySite]);
};

/** Null when empty, undefined when it is no whole number. Spaces between digits are how people write thousands. */
const usersOf = (text: string): number | null | undefined => {
  const digits = text.replaceAll(/\s/gu, "");
  if (digits === "") return null;
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : undefined;
};
