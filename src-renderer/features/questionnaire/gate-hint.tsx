import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GateEffect } from "../../../src-shared/contract/content.ts";
import { StateMark } from "../../components/state-mark.tsx";

/** What an answer can do through a gate, in a few words beside it. */
export const GateHint = ({ effect }: { readonly effect: GateEffect }): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <StateMark state={effect === "exclude" ? "excluded" : "conditional"}>{t(`hints.${effect}`)}</StateMark>
  );
};
