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
            {engagement && notice.undoneId !== undefined && (
              <TakeBack engagementId={engagement.engagementId} id={notice.undoneId} />
            )}
          </>
        )}
      </output>
      {engagement && <UndoHint engagementId={engagement.engagementId} />}
    </>
  );
};

interface TakeBackProps {
  readonly engagementId: EngagementId;
  readonly id: string;
}

/** Undoes what was just told; gone as soon as an undo would take back something else. */
const TakeBack = ({ engagementId, id }: TakeBackProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const { undo } = useUndo(engagementId);
  const { data } = useProcedureQuery("history.get", { engagementId });
  if (!data?.undo?.changes.some(({ entityId }) => entityId === id)) return null;
  return (
    <button type="button" className="link-like" onClick={undo}>
      {t("undo.do")}
    </button>
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
