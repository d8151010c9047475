import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../components/use-language.ts";
import { useEngagement } from "../../api/engagement-context.ts";

interface SaidByProps {
  readonly respondent: string;
  readonly interviewId: string | null;
  readonly onName: (name: string) => void;
}

/** Who says what is entered; while an interview is held its speaker, and its answers remember it. */
export const SaidBy = ({ respondent, interviewId, onName }: SaidByProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { interviews } = useEngagement();
  const language = useLanguage();
  const [name, setName] = useState(respondent);
  const [shown, setShown] = useState(respondent);
  if (respondent !== shown) {
    setShown(respondent);
    setName(respondent);
  }
  const interview = interviews.find(({ id }) => id === interviewId);
  return (
    <>
      <label className="said-by">
        {t("saidBy")}
        <input
          className="input"
          maxLength={200}
          placeholder={t("saidByPlaceholder")}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
          onBlur={() => {
            if (name.trim() !== respondent) onName(name);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") onName(name);
          }}
        />
      </label>
      {interview && (
        <span className="said-by strong">{t("during", { interview: interview.subject[language] })}</span>
      )}
    </>
  );
};
