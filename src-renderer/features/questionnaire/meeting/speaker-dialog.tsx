import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { KeyHint } from "../../../components/key-hint.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { usePanels } from "./panel-store.ts";

interface SpeakerDialogProps {
  readonly room: readonly string[];
  readonly speaker: string;
  readonly onSpeak: (name: string) => void;
}

/** Who speaks now: one of those in the room by a digit, or somebody who has just come in. */
export const SpeakerDialog = ({ room, speaker, onSpeak }: SpeakerDialogProps): ReactNode => {
  const { t } = useTranslation("interview");
  const isOpen = usePanels((panels) => panels.open === "speaker");
  const close = usePanels((panels) => panels.close);
  const speak = (name: string | undefined): void => {
    if (name === undefined || name.trim() === "") return;
    onSpeak(name.trim());
    close();
  };
  return (
    <Dialog title={t("speaker.title")} isOpen={isOpen} onClose={close}>
      <div
        role="presentation"
        className="stack"
        onKeyDown={({ key, target }) => {
          if (target instanceof HTMLInputElement || !/^[1-9]$/u.test(key)) return;
          speak(room[Number(key) - 1]);
        }}
      >
        <ul className="speakers">
          {room.map((name, place) => (
            <li key={name}>
              <Button
                variant="quiet"
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to press one of these
                autoFocus={place === 0}
                aria-pressed={name === speaker}
                onPress={() => {
                  speak(name);
                }}
              >
                {place < 9 && <KeyHint>{place + 1}</KeyHint>}
                {name}
              </Button>
            </li>
          ))}
        </ul>
        <SomeoneElse onSpeak={speak} />
      </div>
    </Dialog>
  );
};

const SomeoneElse = ({ onSpeak }: { readonly onSpeak: (name: string) => void }): ReactNode => {
  const { t } = useTranslation("interview");
  const [name, setName] = useState("");
  return (
    <form
      className="row speaker-else"
      onSubmit={(event) => {
        event.preventDefault();
        onSpeak(name);
      }}
    >
      <TextField label={t("speaker.else")} value={name} maxLength={200} onChange={setName} />
      <Button type="submit" isDisabled={name.trim() === ""}>
        {t("speaker.speaks")}
      </Button>
    </form>
  );
};
