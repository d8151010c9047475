import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { KeyHint } from "../../components/key-hint.tsx";

const lines = [
  { keys: ["1 – 9"], does: "answer" },
  { keys: ["J"], does: "next" },
  { keys: ["K"], does: "previous" },
  { keys: ["B"], does: "best" },
  { keys: ["Ctrl ↑", "Ctrl ↓"], does: "sections" },
  { keys: ["N"], does: "note" },
  { keys: ["E"], does: "evidence" },
  { keys: ["G"], does: "grade" },
  { keys: ["P"], does: "who" },
  { keys: ["F"], does: "flag" },
  { keys: ["U"], does: "unknown" },
  { keys: ["X"], does: "notApplicable" },
  { keys: ["+"], does: "park" },
  { keys: ["V"], does: "projector" },
  { keys: ["Esc"], does: "leave" },
  { keys: ["?"], does: "sheet" },
] as const;

interface KeySheetProps {
  readonly isOpen: boolean;
  readonly singleKeys: boolean;
  readonly onClose: () => void;
}

/** What the keys of the interview do. */
export const KeySheet = ({ isOpen, singleKeys, onClose }: KeySheetProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <Dialog title={t("keys.title")} isOpen={isOpen} onClose={onClose}>
      {!singleKeys && <p>{t("keys.off")}</p>}
      <dl className="key-sheet">
        {lines.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
              <span className="visually-hidden">{keys.join(" … ")}</span>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("keys.close")}</Button>
      </div>
    </Dialog>
  );
};
