import "./options.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Loading } from "../../components/loading.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { Tabs } from "../../components/tabs.tsx";
import { ProfileTab } from "./profile-tab.tsx";
import { StoreTab } from "./store-tab.tsx";

const tabs = ["paas", "private", "store"] as const;
type Tab = (typeof tabs)[number];

const isTab = (tab: string | undefined): tab is Tab => tabs.some((one) => one === tab);

/** What is offered to this client: facts about each target with what shows them, and the entries of the store. */
export const OptionsPage = ({ tab }: { readonly tab: string | undefined }): ReactNode => {
  const { t } = useTranslation("options");
  const { code, engagement, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const profiles = useProcedureQuery("optionProfiles.list", { engagementId });
  const listings = useProcedureQuery("listings.list", {});
  const error = pack.error ?? profiles.error ?? listings.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !profiles.data || !listings.data) return <Loading>{t("loading")}</Loading>;
  const profileTab = (optionId: "paas" | "private"): ReactNode => (
    <ProfileTab
      key={optionId}
      optionId={optionId}
      pack={pack.data}
      profile={profiles.data.find((one) => one.optionId === optionId)}
    />
  );
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Tabs
        label={t("title")}
        value={isTab(tab) ? tab : "paas"}
        onChange={(next) => {
          navigate(routeOf(addressOf.options(code, next)));
        }}
        items={[
          { id: "paas", label: <OptionName optionId="paas" />, content: profileTab("paas") },
          { id: "private", label: <OptionName optionId="private" />, content: profileTab("private") },
          {
            id: "store",
            label: t("store.tab"),
            content: <StoreTab listings={listings.data} pack={pack.data} />,
          },
        ]}
      />
    </>
  );
};
