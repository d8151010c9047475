import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import type { Clash } from "../../../src-shared/domain/desk/clashes.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useInterviewWords } from "./use-interview-words.ts";

/** Who is wanted twice, when, and by which two interviews, in a sentence each. */
export const ClashList = ({ clashes }: { readonly clashes: readonly Clash<Interview>[] }): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const format = useFormat();
  const words = useInterviewWords();
  if (clashes.length === 0) return null;
  return (
    <ul className="clashes" aria-live="polite" aria-label={t("plan.clashes")}>
      {clashes.map(({ one, other, consultantIds, contactIds }) => (
        <li key={`${one.id} ${other.id}`}>
          <StateMark state="conflict">{t("plan.clash")}</StateMark>
          <span>
            {t("plan.clashText", {
              who: format.list([...words.consultants(consultantIds), ...words.contacts(contactIds)]),
              day: format.longDay(one.day),
              one: one.subject[language],
              oneTime: words.time(one),
              other: other.subject[language],
              otherTime: words.time(other),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
};
