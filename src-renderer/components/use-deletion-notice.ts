import { useTranslation } from "react-i18next";
import { useComfortStore } from "../stores/comfort-store.ts";

/** Says that something was deleted; the line below the page offers to bring it back. */
export const useDeletionNotice = (): ((id: string, name: string) => void) => {
  const { t } = useTranslation("comfort");
  const say = useComfortStore((store) => store.say);
  return (id, name) => {
    say({ text: t("deleted", { name }), undoneId: id });
  };
};
