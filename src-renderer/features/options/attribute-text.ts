import { useTranslation } from "react-i18next";
import type { AttributeValue } from "../../../src-shared/contract/options.ts";
import { useFormat } from "../../components/format.ts";
import type { AttributeKind } from "./attribute-kinds.ts";

/** A fact in words; null reads as unknown. */
export const useAttributeText = (): ((kind: AttributeKind, value: AttributeValue) => string) => {
  const { t } = useTranslation("options");
  const format = useFormat();
  return (kind, value) => {
    if (value === null) return t("unknown");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return format.number(value);
    if (typeof value === "string") {
      return kind.kind === "choice" ? t(`values.${value}`, { defaultValue: value }) : value;
    }
    if (value.length === 0) return t("none");
    const words = value.map((item) => {
      if (typeof item === "object") return `${item.name} (${format.country(item.country)})`;
      return typeof item === "string" && kind.kind === "countries" ? format.country(item) : String(item);
    });
    return format.list(words);
  };
};
