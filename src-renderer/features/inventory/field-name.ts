import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** `tags.owner` is the tag "owner", `description.fr` the description in French: the part after the dot stays as it is. */
export const useFieldName = (): ((field: string) => string) => {
  const { t } = useTranslation("inventory");
  return useCallback(
    (field) => {
      const [head = "", ...rest] = field.split(".");
      return [t(`importing.fields.${head}`, { defaultValue: head }), ...rest].join(" ");
    },
    [t],
  );
};
