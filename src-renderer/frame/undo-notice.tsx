import { Undo2 } from "lucide-react";
import { use } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { EngagementContext } from "../api/engagement-context.ts";
import { useProcedureQuery } from "../api/procedures.ts";
import { useStepTitle, useUndo } from "../commands/use-undo.ts";
import { useComfortStore } from "../stores/comfort-store.ts";

/** What was just undone or redone, and where; said to readers too. Beside it, what could be undone. */
export const UndoNotice = (): ReactNode => {
  const { t } = useTranslation("comfort");
  const engagement = use(EngagementContext);
  const notice = useComfortStore((store) => store.notice);
  return (
    <>
      <output className="notice">
        {notice && (
          <>
            <span className="cut">{notice.text}</span>
            {notice.address !== undefined && <a href={notice.address}>{t("show")}</a>}
          </>
        )}
      </output>
      {engagement && <UndoHint engagementId={engagement.engagementId} />}
    </>
  );
};

const UndoHint = ({ engagementId }: { readonly engagementId: EngagementId }): ReactNode => {
  const { t } = useTranslation("comfort");
  const titleOf = useStepTitle();
  const { undo } = useUndo(engagementId);
  const open = useComfortStore((store) => store.open);
  const { data } = useProcedureQuery("history.get", { engagementId });
  return (
    <span className="status-tools">
      {data?.undo && (
        <button type="button" aria-keyshortcuts="Control+Z" title={titleOf(data.undo)} onClick={undo}>
          <Undo2 size={12} aria-hidden="true" />
          <span className="cut">{t("undo.hint", { what: titleOf(data.undo) })}</span>
        </button>
      )}
      <button
        type="button"
        aria-keyshortcuts="Control+H"
        onClick={() => {
          open("history");
        }}
      >
        {t("history.title")}
      </button>
    </span>
  );
};
