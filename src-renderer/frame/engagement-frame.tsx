import { memo, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { EngagementContext } from "../api/engagement-context.ts";
import { useDraftBook } from "../api/draft-book.ts";
import { useProcedureQuery } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { LinkButton } from "../components/link-button.tsx";
import { Loading } from "../components/loading.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { problemText } from "../components/problem-text.ts";
import { useLanguage } from "../components/use-language.ts";
import { EngagementSwitch } from "./engagement-switch.tsx";
import { Frame } from "./frame.tsx";
import { HomeFrame } from "./home-frame.tsx";
import { Navigation } from "./navigation.tsx";

interface EngagementFrameProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** Around the pages of one engagement, which the address names by its short code. */
export const EngagementFrame = memo(function EngagementFrame({
  code,
  children,
}: EngagementFrameProps): ReactNode {
  const found = useProcedureQuery("engagements.find", { idOrCode: code });
  if (found.isError) return <Unopened error={found.error} />;
  if (!found.data) return <HomeFrame>{<Loading />}</HomeFrame>;
  return (
    <OpenFrame key={found.data.engagementId} engagementId={found.data.engagementId}>
      {children}
    </OpenFrame>
  );
});

interface OpenFrameProps {
  readonly engagementId: EngagementId;
  readonly children: ReactNode;
}

const OpenFrame = ({ engagementId, children }: OpenFrameProps): ReactNode => {
  const { t } = useTranslation("common");
  const { data, error } = useProcedureQuery("engagements.get", { engagementId });
  const book = useDraftBook();
  const drafts = useProcedureQuery("drafts.list", { engagementId });
  if (drafts.data) book.open(engagementId, drafts.data);
  const open = useMemo(
    () => data && { ...data, engagementId, code: data.engagement.code },
    [data, engagementId],
  );
  if (error) return <Unopened error={error} />;
  if (!open || drafts.isPending) return <HomeFrame>{<Loading />}</HomeFrame>;
  const { code, demonstration, pack } = open.engagement;
  return (
    <EngagementContext value={open}>
      <Frame
        place={<EngagementSwitch />}
        navigation={<Navigation code={code} engagementId={engagementId} />}
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

const Unopened = ({ error }: { readonly error: Error }): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  return (
    <HomeFrame>
      <PageHeader title={problemText(error, language)} />
      <div className="row">
        <LinkButton href={addressOf.home}>{t("backHome")}</LinkButton>
      </div>
    </HomeFrame>
  );
};
