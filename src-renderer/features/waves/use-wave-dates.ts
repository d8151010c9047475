import { useTranslation } from "react-i18next";
import type { Wave } from "../../../src-shared/contract/waves.ts";
import { useFormat } from "../../components/format.ts";

/** When a wave takes place, in words. */
export const useWaveDates = (): ((wave: Pick<Wave, "starts" | "ends">) => string) => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  return ({ starts, ends }) =>
    starts === null || ends === null
      ? t("undated")
      : t("from", { from: format.day(starts), to: format.day(ends) });
};
