import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BrokenWaveRule } from "../../../src-shared/contract/waves.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useBrokenWords } from "./use-broken-words.ts";

interface BrokenRuleListProps {
  readonly label: string;
  readonly broken: readonly BrokenWaveRule[];
  readonly nameById: ReadonlyMap<string, string>;
}

/** One sentence per rule that is not kept, what must hold before what had better. */
export const BrokenRuleList = ({ label, broken, nameById }: BrokenRuleListProps): ReactNode => {
  const { t } = useTranslation("waves");
  const wordsOf = useBrokenWords(nameById);
  return (
    <ul className="rows broken-rules" aria-label={label}>
      {wordsOf(broken).map(({ key, hard, text }) => (
        <li key={key}>
          <StateMark state={hard ? "excluded" : "conditional"}>{t(hard ? "must" : "should")}</StateMark>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
};
