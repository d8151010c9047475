import "./desk.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import type { DeskTab } from "../../components/addresses.ts";
import { PageHeader } from "../../components/page-header.tsx";
import { routeOf } from "../../components/question-address.ts";
import { Tabs } from "../../components/tabs.tsx";
import { CommitmentsTab } from "./commitments-tab.tsx";
import { ContactsTab } from "./contacts-tab.tsx";
import { DaysTab } from "./days-tab.tsx";
import { LeavingTab } from "./leaving-tab.tsx";
import { PlanTab } from "./plan-tab.tsx";

const tabIds = ["plan", "contacts", "commitments", "days", "leaving"] as const satisfies readonly DeskTab[];

const contentOf: Readonly<Record<DeskTab, ReactNode>> = {
  plan: <PlanTab />,
  contacts: <ContactsTab />,
  commitments: <CommitmentsTab />,
  days: <DaysTab />,
  leaving: <LeavingTab />,
};

/** What an engagement lead keeps on the desk: meetings, people, promises, days, and what must not be forgotten. */
export const DeskPage = ({ tab }: { readonly tab: string | undefined }): ReactNode => {
  const { t } = useTranslation("desk");
  const { code } = useEngagement();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="desk">
        <Tabs
          label={t("title")}
          value={tabIds.find((id) => id === tab) ?? "plan"}
          onChange={(chosen) => {
            navigate(routeOf(addressOf.desk(code, chosen)));
          }}
          items={tabIds.map((id) => ({ id, label: t(`tabs.${id}`), content: contentOf[id] }))}
        />
      </div>
    </>
  );
};
