import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button.tsx";

/** Puts a text where another program can take it from, and says whether it is there. */
export const CopyButton = ({ text }: { readonly text: string }): ReactNode => {
  const { t } = useTranslation("interview");
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button
        onPress={() => {
          void copy();
        }}
      >
        {t("copy.do")}
      </Button>
      <output className="dim small">{outcome && t(`copy.${outcome}`)}</output>
    </>
  );
};
