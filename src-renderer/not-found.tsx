import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { EmptyState } from "./components/empty-state.tsx";

export const NotFound = (): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <EmptyState title={t("notFound")}>
      <Link href="/">{t("backHome")}</Link>
    </EmptyState>
  );
};
