import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../src-shared/contract/content.ts";
import { OptionMark } from "./option-mark.tsx";

/** An option as screens name it: its mark and its name. */
export const OptionName = ({ optionId }: { readonly optionId: OptionId }): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <span className="option-name">
      <OptionMark optionId={optionId} />
      {t(`options.${optionId}`)}
    </span>
  );
};
