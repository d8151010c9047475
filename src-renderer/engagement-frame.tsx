import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { EngagementId } from "../src-shared/contract/ids.ts";
import { useProcedureQuery } from "./api/procedures.ts";
import { EngagementContext } from "./components/engagement-context.ts";
import { ProblemNote } from "./components/problem-note.tsx";
import { useFormat } from "./components/use-format.ts";
import { useLanguage } from "./components/use-language.ts";
import { Frame } from "./frame.tsx";

interface EngagementFrameProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** Around the pages of one engagement: finds it by the code in the address, and names it everywhere. */
export const EngagementFrame = ({ code, children }: EngagementFrameProps): ReactNode => {
  const { t } = useTranslation("common");
  const found = useProcedureQuery("engagements.find", { idOrCode: code });
  if (found.isError) {
    return (
      <Frame place={code}>
        <ProblemNote error={found.error} />
        <Link href="/">{t("backHome")}</Link>
      </Frame>
    );
  }
  if (!found.data) return <Frame place={code}>{t("loading")}</Frame>;
  return (
    <Opened code={code} engagementId={found.data.engagementId}>
      {children}
    </Opened>
  );
};

const Opened = ({
  code,
  engagementId,
  children,
}: EngagementFrameProps & { readonly engagementId: EngagementId }): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const { data } = useProcedureQuery("engagements.get", { engagementId });
  if (!data) return <Frame place={code}>{t("loading")}</Frame>;
  const { pack, demonstration } = data.engagement;
  return (
    <EngagementContext value={{ ...data, engagementId, code }}>
      <Frame
        place={
          <>
            <span className="strong">{data.client.name[language]}</span>{" "}
            <span className="dim">{data.engagement.title[language]}</span>
          </>
        }
        nav={<Navigation code={code} engagementId={engagementId} />}
        status={
          <>
            {demonstration && <span>{t("demonstration")}</span>}
            <span>{t("status.pack", pack)}</span>
          </>
        }
      >
        {children}
      </Frame>
    </EngagementContext>
  );
};

const groups = [
  { title: "prepare", pages: ["overview", "inventory"] },
  { title: "assess", pages: ["questionnaire", "results", "portfolio"] },
  { title: "deliver", pages: ["report"] },
] as const;

interface NavigationProps {
  readonly code: string;
  readonly engagementId: EngagementId;
}

const Navigation = ({ code, engagementId }: NavigationProps): ReactNode => {
  const { t } = useTranslation("common");
  const [location] = useLocation();
  const format = useFormat();
  const engagements = useProcedureQuery("engagements.list", {});
  const counts = engagements.data?.find(({ id }) => id === engagementId);
  const countOf: Partial<Record<string, number | undefined>> = {
    inventory: counts?.servers,
    questionnaire: counts?.answers,
    results: counts?.applications,
  };
  return (
    <nav className="nav" aria-label={t("nav.label")}>
      {groups.map(({ title, pages }) => (
        <div key={title}>
          <h2>{t(`nav.${title}`)}</h2>
          {pages.map((page) => {
            const address = `/e/${code}/${page}`;
            const count = countOf[page];
            return (
              <Link key={page} href={address} aria-current={location.startsWith(address) ? "page" : undefined}>
                {t(`nav.${page}`)}
                {count !== undefined && <span className="nav-count">{format.integer(count)}</span>}
              </Link>
            );
          })}
        </div>
      ))}
    </nav>
  );
};
