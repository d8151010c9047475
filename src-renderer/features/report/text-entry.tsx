import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { KeyedText } from "./text-card.tsx";

interface TextEntryProps {
  readonly text: KeyedText;
  readonly language: Language;
  readonly isUnderNewHeading: boolean;
}

/** As much of a sentence as tells its buttons from those of the others. */
const nameLength = 60;

/** One paragraph as the report will say it, whose words these are, and whether the facts still bear them. */
export const TextEntry = ({ isUnderNewHeading, language, text }: TextEntryProps): ReactNode => {
  const { t } = useTranslation("reportTexts");
  const { engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("reportTexts.record");
  const [draft, setDraft] = useState<string | null>(null);
  const { computed, heading, key, written } = text;
  const said = written?.text ?? computed;
  const name = { text: said.slice(0, nameLength) };
  const record = (words: string | null): void => {
    const next = words === null ? null : { text: words, original: computed };
    mutate(
      { engagementId, key, language, written: next },
      {
        onSuccess: () => {
          setDraft(null);
        },
      },
    );
  };
  return (
    <li className="report-text">
      {isUnderNewHeading && heading !== "" && <h3>{heading}</h3>}
      {draft === null ? (
        <p className="said" lang={language}>
          {said}
        </p>
      ) : (
        <TextField
          label={t("text")}
          hint={t("hint")}
          rows={5}
          maxLength={10_000}
          value={draft}
          onChange={setDraft}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for to write in
          autoFocus
        />
      )}
      {written && <Written written={written} computed={computed} />}
      <div className="row">
        {draft === null ? (
          <>
            <Button
              variant="quiet"
              aria-label={t("rewriteNamed", name)}
              onPress={() => {
                setDraft(said);
              }}
            >
              {t("rewrite")}
            </Button>
            {written?.isStale === true && (
              <Button
                variant="quiet"
                aria-label={t("keepNamed", name)}
                onPress={() => {
                  record(written.text);
                }}
              >
                {t("keep")}
              </Button>
            )}
            {written && (
              <Button
                variant="quiet"
                aria-label={t("resetNamed", name)}
                onPress={() => {
                  record(null);
                }}
              >
                {t("reset")}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button
              isDisabled={draft.trim() === ""}
              onPress={() => {
                record(draft.trim());
              }}
            >
              {t("record")}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                setDraft(null);
              }}
            >
              {t("cancel")}
            </Button>
          </>
        )}
      </div>
      {error && <ProblemNote error={error} />}
    </li>
  );
};

interface WrittenProps {
  readonly written: NonNullable<KeyedText["written"]>;
  readonly computed: string;
}

const Written = ({ computed, written: { author, isStale, writtenAt } }: WrittenProps): ReactNode => {
  const { t } = useTranslation("reportTexts");
  const { moment } = useFormat();
  return (
    <>
      <p className="small dim">{t("own", { author, when: moment(writtenAt) })}</p>
      {isStale && (
        <div>
          <StateMark state="conditional">{t("stale")}</StateMark>
          <Disclosure title={t("computed")}>
            <p>{computed}</p>
          </Disclosure>
        </div>
      )}
    </>
  );
};
