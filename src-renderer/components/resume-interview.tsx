import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../api/engagement-context.ts";
import { useRunningInterviews } from "../stores/running-interviews.ts";
import { addressOf } from "./addresses.ts";
import { LinkButton } from "./link-button.tsx";

/** Back to the interview that is being held; nothing while none is. */
export const ResumeInterview = (): ReactNode => {
  const { t } = useTranslation("interview");
  const { code, engagementId, interviews } = useEngagement();
  const running = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]);
  const interview = interviews.find(({ id }) => id === running?.interviewId);
  if (!interview) return null;
  return <LinkButton href={addressOf.interview(code, interview.id)}>{t("choice.resume")}</LinkButton>;
};
