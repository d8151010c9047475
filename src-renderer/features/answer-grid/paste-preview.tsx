import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { mostAtOnce } from "./use-grid-commands.ts";
import type { PendingPaste } from "./use-grid-commands.ts";

interface PastePreviewProps {
  readonly paste: PendingPaste;
  readonly questions: readonly Question[];
  readonly onRecord: () => void;
  readonly onClose: () => void;
}

/** More complaints than anyone reads; the others are counted. */
const mostShown = 200;

/** What a paste would record, and what of it is no answer, cell by cell. */
export const PastePreview = ({ paste, questions, onRecord, onClose }: PastePreviewProps): ReactNode => {
  const { t } = useTranslation(["grid", "common"]);
  const language = useLanguage();
  const { answers, complaints, outside, rows } = paste;
  const isTooMany = answers.length > mostAtOnce;
  const nameOf = (id: string): string => {
    const question = questions.find((one) => one.id === id);
    return question ? `${id} ${(question.short ?? question.text)[language]}` : id;
  };
  return (
    <Dialog title={t("paste.title")} isOpen isWide onClose={onClose}>
      <p>
        {t("paste.recorded", { count: answers.length })}
        {complaints.length > 0 && ` ${t("paste.complaints", { count: complaints.length })}`}
        {outside > 0 && ` ${t("paste.outside", { count: outside })}`}
      </p>
      {isTooMany && <p role="alert">{t("tooMany")}</p>}
      {complaints.length > 0 && (
        <section
          className="paste-complaints"
          aria-label={t("paste.list")}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t("application")}</th>
                <th scope="col">{t("paste.question")}</th>
                <th scope="col">{t("paste.written")}</th>
                <th scope="col">{t("paste.expected")}</th>
              </tr>
            </thead>
            <tbody>
              {complaints.slice(0, mostShown).map(({ row, questionId, written, expected }) => (
                <tr key={`${row}/${questionId}`}>
                  <th scope="row">{rows[row]?.name}</th>
                  <td>{nameOf(questionId)}</td>
                  <td className="cut" title={written}>
                    {written}
                  </td>
                  <td>{expected[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {complaints.length > mostShown && <p>{t("paste.more", { count: complaints.length - mostShown })}</p>}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button
          variant="primary"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to the question that the dialog asks
          autoFocus
          isDisabled={answers.length === 0 || isTooMany}
          onPress={onRecord}
        >
          {t("paste.record", { count: answers.length })}
        </Button>
      </div>
    </Dialog>
  );
};
