import { use } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { HistoryChange, HistoryStep } from "../../src-shared/contract/history.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { LocalisedText } from "../../src-shared/contract/text.ts";
import { isAboutArchetype } from "../../src-shared/domain/operations/archetype-subject.ts";
import { EngagementContext } from "../api/engagement-context.ts";
import { thingAddress } from "./thing-address.ts";
import { useLanguage } from "./use-language.ts";

/** A recorded step as people call it. */
export interface StepWords {
  /** "Answer", "Note", "Import of vms.xlsx", "4 changes". */
  readonly what: string;
  /** "APP-02, Portal"; empty where it has none. */
  readonly place: string;
  readonly address: string | undefined;
}

/** Says what a step changed and where. */
export const useStepWords = (): ((step: Pick<HistoryStep, "act" | "count" | "changes">) => StepWords) => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const code = use(EngagementContext)?.code;

  const placeOf = (change: HistoryChange): string => {
    const isShared = change.entityType === "answer" && change.applicationId === null;
    const subject = isShared
      ? t(isAboutArchetype(change.entityId) ? "things.archetype" : "organisation")
      : "";
    const name = change.applicationName || subject || nameIn(change.after ?? change.before, language);
    return [change.questionId ?? "", name].filter((part) => part !== "").join(", ");
  };

  return ({ act, count, changes }) => {
    const [first] = changes;
    if (!first) return { what: t("things.change"), place: "", address: undefined };
    const address =
      code === undefined
        ? undefined
        : thingAddress(code, { ...first, kind: first.entityType, id: first.entityId });
    if (act === "import") {
      const file = nameIn(changes.find(({ entityType }) => entityType === "import")?.after, language);
      return { what: t("things.importOf", { file }), place: "", address };
    }
    const places = new Set(changes.map(placeOf));
    const place = places.size === 1 && count === changes.length ? [...places].join("") : "";
    const kinds = new Set(changes.map(kindOf));
    const isOneThing = kinds.size === 1 && place !== "";
    const what = isOneThing
      ? t(`things.${kindOf(first)}`, { defaultValue: first.entityType })
      : t("things.several", { count });
    return { what, place, address };
  };
};

/** What a change is of, as the texts name it. */
const kindOf = ({ entityType, field }: Pick<HistoryChange, "entityType" | "field">): string => {
  if (entityType === "answer") return field === "statement" ? "answer" : field;
  if (entityType === "engagement" && field === "weights") return "weights";
  if (entityType === "application" && field === "costs") return "costs";
  return entityType;
};

const Named = z.object({
  name: z.union([z.string(), LocalisedText]).optional(),
  title: z.union([z.string(), LocalisedText]).optional(),
  subject: z.union([z.string(), LocalisedText]).optional(),
  caption: z.string().optional(),
  fileName: z.string().optional(),
  text: z.union([z.string(), LocalisedText]).optional(),
  facts: z.object({ name: z.string() }).optional(),
});

/** The name by which a recorded value goes. */
const nameIn = (value: unknown, language: Language): string => {
  const named = Named.safeParse(value);
  if (!named.success) return "";
  const { name, title, subject, caption, fileName, text, facts } = named.data;
  const found = [name, title, subject, caption, fileName, text, facts?.name].find(
    (one) => one !== undefined && one !== "",
  );
  return typeof found === "object" ? found[language] : (found ?? "");
};
