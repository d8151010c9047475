import { useMemo } from "react";
import { checkBeforeLeaving } from "../../src-shared/domain/desk/before-leaving.ts";
import type { LeavingCheck } from "../../src-shared/domain/desk/before-leaving.ts";
import { useEngagement } from "../api/engagement-context.ts";
import { useProcedureQuery } from "../api/procedures.ts";
import { dayOf, today } from "./today.ts";
import { useLanguage } from "./use-language.ts";

/** What is left to do before leaving the site; undefined until all that it rests on is there. */
export const useLeavingChecks = (): readonly LeavingCheck[] | Error | undefined => {
  const language = useLanguage();
  const { engagementId, interviews } = useEngagement();
  const results = useProcedureQuery("results.list", { engagementId });
  const answers = useProcedureQuery("answers.list", { engagementId });
  const attachments = useProcedureQuery("attachments.list", { engagementId });
  const parked = useProcedureQuery("parkedItems.list", { engagementId });
  const settings = useProcedureQuery("settings.get", {});
  const checks = useMemo(() => {
    if (!results.data || !answers.data || !attachments.data || !parked.data || !settings.data)
      return undefined;
    const { lastBackupAt } = settings.data;
    return checkBeforeLeaving({
      today: today(),
      rows: results.data.rows,
      answers: answers.data,
      attachments: attachments.data,
      parkedItems: parked.data,
      interviews: interviews.map(({ id, state, subject }) => ({ id, state, name: subject[language] })),
      lastBackupDay: lastBackupAt === null ? null : dayOf(new Date(lastBackupAt)),
    });
  }, [results.data, answers.data, attachments.data, parked.data, settings.data, interviews, language]);
  return results.error ?? answers.error ?? attachments.error ?? parked.error ?? settings.error ?? checks;
};
