import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";

/** In the place of rows that the filter left out, with the way to have them back. */
export const NothingFound = ({ onClear }: { readonly onClear: () => void }): ReactNode => {
  const { t } = useTranslation("inventory");
  return (
    <>
      <p>{t("empty.filtered")}</p>
      <Button variant="quiet" onPress={onClear}>
        {t("empty.clear")}
      </Button>
    </>
  );
};
