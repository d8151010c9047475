import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { focusAnswers } from "./use-focus-back.ts";

interface RecordedElsewhereProps {
  /** What stands now; empty where it was taken back. */
  readonly recorded: string;
  /** Missing where leaving the field records what was typed anyway. */
  readonly onKeepMine?: () => void;
  readonly onTake: () => void;
}

/** Another window or person recorded something while this was being typed: both are shown, one is chosen. */
export const RecordedElsewhere = ({ recorded, onKeepMine, onTake }: RecordedElsewhereProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <div className="recorded-elsewhere" role="alert">
      <StateMark state="conflict">{t("draft.elsewhere")}</StateMark>
      <p className="recorded-elsewhere-text">{recorded === "" ? t("noAnswer") : recorded}</p>
      <div className="row">
        {onKeepMine && (
          <Button
            onPress={() => {
              onKeepMine();
              focusAnswers();
            }}
          >
            {t("draft.keepMine")}
          </Button>
        )}
        <Button
          onPress={() => {
            onTake();
            focusAnswers();
          }}
        >
          {t("draft.take")}
        </Button>
      </div>
    </div>
  );
};
