import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../components/format.ts";
import { useWritingLanguage } from "../../components/use-writing-language.ts";
import { RecordedElsewhere } from "./recorded-elsewhere.tsx";
import { useDraftText } from "./use-draft-text.ts";
import type { DraftTextInput } from "./use-draft-text.ts";

interface DraftTextProps extends DraftTextInput {
  readonly label: { readonly "aria-labelledby": string } | { readonly "aria-label": string };
  readonly id?: string;
  readonly placeholder?: string;
  readonly rows: number;
}

/** Text that is recorded while it is written. Give it a key, so that another question starts afresh. */
export const DraftText = ({ id, label, placeholder, rows, ...input }: DraftTextProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const writingLanguage = useWritingLanguage();
  const remarksId = useId();
  const draft = useDraftText(input);
  const { text, restoredFrom, isContested } = draft;
  const excess = text.length - input.maxLength;
  return (
    <>
      <textarea
        id={id}
        className="draft-text"
        lang={writingLanguage}
        spellCheck
        {...label}
        aria-describedby={remarksId}
        aria-invalid={excess > 0}
        rows={rows}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          draft.type(target.value);
        }}
        onBlur={draft.flush}
        onKeyDown={(event) => {
          // Out of the field, but not out of the question: single keys answer again.
          if (event.key === "Escape") event.currentTarget.closest<HTMLElement>(".question-panel")?.focus();
        }}
      />
      <div id={remarksId}>
        {excess > 0 && (
          <span role="alert" className="field-error">
            {t("draft.tooLong", { length: text.length, limit: input.maxLength, count: excess })}
          </span>
        )}
        {restoredFrom !== undefined && !isContested && (
          <span className="field-hint">
            {t("draft.restored", { when: format.moment(new Date(restoredFrom).toISOString()) })}
          </span>
        )}
        {isContested && (
          <RecordedElsewhere recorded={input.value} onKeepMine={draft.keepMine} onTake={draft.takeRecorded} />
        )}
      </div>
    </>
  );
};
