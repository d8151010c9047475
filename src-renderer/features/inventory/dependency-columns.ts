import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { ListColumn } from "./list-view.ts";
import type { Inventory } from "./use-inventory.ts";

const couplings = ["hard", "soft"] as const;

/** What is said of a dependency; how tight it is, by which protocol, and how long it may take are changed in place. */
export const useDependencyColumns = (
  nameByApplication: Inventory["nameByApplication"],
): readonly ListColumn<Dependency>[] => {
  const { t } = useTranslation("dependencies");
  const language = useLanguage();
  const format = useFormat();
  const { engagementId } = useEngagement();
  const { mutateAsync } = useProcedureMutation("dependencies.record");
  return useMemo((): readonly ListColumn<Dependency>[] => {
    const record = async ({ id, ...known }: Dependency, changes: Partial<Dependency>): Promise<unknown> =>
      await mutateAsync({ engagementId, dependencyId: id, dependency: { ...known, ...changes } });
    const items = couplings.map((id) => ({ id, label: t(`coupling.${id}`) }));
    return [
      {
        id: "from",
        head: t("columns.from"),
        text: ({ fromId }) => nameByApplication.get(fromId) ?? "",
        width: 12,
        grow: 2,
        filter: { kind: "text" },
      },
      {
        id: "to",
        head: t("columns.to"),
        text: ({ toId }) => nameByApplication.get(toId) ?? "",
        width: 12,
        grow: 2,
        filter: { kind: "text" },
      },
      {
        id: "coupling",
        head: t("columns.coupling"),
        text: ({ coupling }) => t(`coupling.${coupling}`),
        width: 7,
        filter: { kind: "choice", value: ({ coupling }) => coupling, items },
        edit: {
          kind: "choice",
          value: ({ coupling }) => coupling,
          items,
          record: async (dependency, id) =>
            await record(dependency, { coupling: couplings.find((one) => one === id) ?? "hard" }),
        },
      },
      {
        id: "protocol",
        head: t("columns.protocol"),
        text: ({ protocol }) => protocol[language],
        width: 10,
        grow: 2,
        filter: { kind: "text" },
        edit: {
          kind: "text",
          value: ({ protocol }) => protocol[language],
          record: async (dependency, text) =>
            await record(dependency, { protocol: { ...dependency.protocol, [language]: text } }),
        },
      },
      {
        id: "latency",
        head: t("columns.latency"),
        text: ({ toleratedLatencyMs: latency }) =>
          latency === null ? "" : format.number(latency, Number.isInteger(latency) ? 0 : 1),
        sortBy: ({ toleratedLatencyMs }) => toleratedLatencyMs,
        width: 10,
        isNumber: true,
        filter: { kind: "range", value: ({ toleratedLatencyMs }) => toleratedLatencyMs },
        edit: {
          kind: "text",
          value: ({ toleratedLatencyMs }) => toleratedLatencyMs?.toString() ?? "",
          problemOf: (text) => (latencyOf(text) === undefined ? t("problems.latency") : undefined),
          record: async (dependency, text) =>
            await record(dependency, { toleratedLatencyMs: latencyOf(text) ?? null }),
        },
      },
    ];
  }, [t, language, format, engagementId, mutateAsync, nameByApplication]);
};

/** Null when empty, undefined when it is no such number. */
const latencyOf = (text: string): number | null | undefined => {
  const plain = text.replace(",", ".").replaceAll(/\s/gu, "");
  if (plain === "") return null;
  return /^\d{1,7}(?:\.\d{1,3})?$/u.test(plain) ? Number(plain) : undefined;
};
