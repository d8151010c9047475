import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";

/** Each import can be undone as one, the newest first. */
export const PastImports = (): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  const { engagementId } = useEngagement();
  const { data: imports } = useProcedureQuery("imports.list", { engagementId });
  const undo = useProcedureMutation("imports.undo");
  if (!imports) return null;
  return (
    <section className="card" aria-labelledby="past-imports-title">
      <header>
        <h2 id="past-imports-title">{t("importing.past")}</h2>
      </header>
      {imports.length === 0 && <p className="dim">{t("importing.noPast")}</p>}
      {undo.isError && <ProblemNote error={undo.error} />}
      <ul className="rows">
        {imports
          .toSorted((one, other) => other.importedAt.localeCompare(one.importedAt))
          .map(({ id, fileName, importedAt, created, updated, vanished, undoneAt }) => (
            <li key={id} className="past-import">
              <span>
                <span className="strong">{fileName}</span>
                <span className="dim small past-import-when">{format.moment(importedAt)}</span>
              </span>
              <span className="mid small">
                {t("importing.created")} {format.number(created)} · {t("importing.updated")}{" "}
                {format.number(updated)} · {t("importing.vanished")} {format.number(vanished)}
              </span>
              {undoneAt === null ? (
                <Button
                  aria-label={t("importing.undoAsk", { file: fileName })}
                  isDisabled={undo.isPending}
                  onPress={() => {
                    undo.mutate({ engagementId, importId: id });
                  }}
                >
                  {t("importing.undo")}
                </Button>
              ) : (
                <span className="dim small">{t("importing.undone", { when: format.moment(undoneAt) })}</span>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
};
