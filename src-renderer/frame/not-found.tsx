import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../components/addresses.ts";
import { LinkButton } from "../components/link-button.tsx";
import { PageHeader } from "../components/page-header.tsx";

export const NotFound = (): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <>
      <PageHeader title={t("notFound.title")} subtitle={t("notFound.text")} />
      <div className="row">
        <LinkButton href={addressOf.home}>{t("backHome")}</LinkButton>
      </div>
    </>
  );
};
