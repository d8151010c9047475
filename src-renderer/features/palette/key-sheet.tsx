import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Command } from "../../../src-shared/domain/commands/commands.ts";
import { interviewKeys } from "../../../src-shared/domain/commands/interview-keys.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { CommandKeys } from "../../components/command-keys.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { topicOf } from "../../components/help-topics.ts";
import { KeyList } from "../../components/key-list.tsx";
import { listPart } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";

interface KeySheetProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** The keys that mean something where we are. */
export const KeySheet = ({ commands, onClose }: KeySheetProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const [route] = useLocation();
  const isOnQuestion = topicOf(route) === "question" && !route.endsWith(`/${listPart}`);
  const settings = useProcedureQuery("settings.get", {});
  return (
    <Dialog title={t("keys.title")} isOpen onClose={onClose}>
      {settings.data?.singleKeys === false && <p>{t("keys.off")}</p>}
      {isOnQuestion && (
        <section aria-labelledby="keys-on-question">
          <h3 id="keys-on-question">{t("keys.onQuestion")}</h3>
          <KeyList
            items={interviewKeys.map(({ does, keys, label }) => ({ id: does, keys, does: label[language] }))}
          />
        </section>
      )}
      <section aria-labelledby="keys-everywhere">
        <h3 id="keys-everywhere">{t("keys.everywhere")}</h3>
        <CommandKeys commands={commands} />
      </section>
      <p className="field-hint">{t("keys.hint")}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("keys.close")}</Button>
      </div>
    </Dialog>
  );
};
