import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { DecisionSheet } from "./decision-sheet.tsx";
import type { ResultView } from "./result-view.ts";

/** What people decided, beside what the engine says; both are kept and shown. */
export const DecisionCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const format = useFormat();
  const { engagement } = useEngagement();
  const [isOpen, setIsOpen] = useState(false);
  const { mutate, error } = useProcedureMutation("decisions.record");
  const { decision, application } = view;
  return (
    <section className="card" aria-labelledby="decision-title">
      <header>
        <h2 id="decision-title">{t("decision.title")}</h2>
      </header>
      {decision ? (
        <div className="decision">
          <p>
            <OptionName optionId={decision.optionId} />
          </p>
          <p>
            {t("decision.made", { by: decision.decidedBy[language], on: format.day(decision.decidedOn) })}
          </p>
          <p className="mid">{t(decision.followsVerdict ? "decision.follows" : "decision.differs")}</p>
          {decision.reason[language] !== "" && <p className="reading">{decision.reason[language]}</p>}
        </div>
      ) : (
        <p className="dim">{t("decision.none")}</p>
      )}
      {error && <ProblemNote error={error} />}
      <div className="row">
        <Button
          variant={decision ? "plain" : "primary"}
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {t(decision ? "decideAgain" : "decide")}
        </Button>
        {decision && (
          <Button
            variant="quiet"
            onPress={() => {
              mutate({ engagementId: engagement.id, applicationId: application.id, decision: null });
            }}
          >
            {t("decision.withdraw")}
          </Button>
        )}
      </div>
      {isOpen && (
        <DecisionSheet
          view={view}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </section>
  );
};
