import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { nearestAsked } from "./move.ts";
import type { QuestionPlan } from "./question-plan.ts";
import { useInterviewKeys } from "./use-interview-keys.ts";

interface NotAskedProps {
  readonly pack: Pack;
  readonly plan: QuestionPlan;
  readonly questionId: string;
  readonly hrefOf: (questionId: string) => string;
  readonly goTo: (questionId: string) => void;
}

/** An answer given elsewhere has switched this question off, or the pack never had it. The keys go on from here. */
export const NotAsked = ({ pack, plan, questionId, hrefOf, goTo }: NotAskedProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const settings = useProcedureQuery("settings.get", {});
  const wayOn = useRef<HTMLAnchorElement>(null);
  const next = nearestAsked(pack, plan, questionId, 1);
  const previous = nearestAsked(pack, plan, questionId, -1);
  const move = (to: string | undefined) => () => {
    if (to !== undefined) goTo(to);
  };
  useInterviewKeys({ next: move(next), previous: move(previous) }, settings.data?.singleKeys ?? true);
  useEffect(() => {
    // The question took the focus away with it.
    wayOn.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="question-panel">
      <h1>{t("notAsked", { question: questionId })}</h1>
      {next !== undefined && (
        <p>
          <a ref={wayOn} className="button primary" href={hrefOf(next)}>
            {t("next")} <KeyHint>{keyOf("next")}</KeyHint>
          </a>
        </p>
      )}
    </section>
  );
};
