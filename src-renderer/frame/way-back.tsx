import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAddressQuery } from "../components/address-query.ts";

const pages = ["results", "portfolio", "compare", "opinions"] as const;

/** Who came from a figure goes back to exactly there: the address of the page remembers it. */
export const WayBack = (): ReactNode => {
  const { t } = useTranslation("common");
  const from = useAddressQuery().get("from");
  if (from === null || !from.startsWith("/e/")) return null;
  const page = pages.find((name) => from.split(/[/?]/u)[3] === name);
  return (
    <a className="way-back" href={`#${from}`}>
      <ArrowLeft size={14} aria-hidden="true" />
      {t(`wayBack.${page ?? "page"}`)}
    </a>
  );
};
