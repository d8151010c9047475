import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { inBoth } from "../../components/written-text.ts";
import type { FoundWeights } from "./weights-page.tsx";

interface RecordWeightsProps {
  /** Undefined while nothing other than the agreed weights was found. */
  readonly found: FoundWeights | undefined;
  readonly onRecorded: () => void;
}

/** Records weights that were found, once it is said who agreed to them. */
export const RecordWeights = ({ found, onRecorded }: RecordWeightsProps): ReactNode => {
  const { t } = useTranslation("weights");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        isDisabled={found === undefined}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t("record.open")}
      </Button>
      {found && (
        <Dialog
          title={t("record.title")}
          isOpen={isOpen}
          isFirm
          onClose={() => {
            setIsOpen(false);
          }}
        >
          <Consent
            found={found}
            onRecorded={onRecorded}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
};

interface ConsentProps {
  readonly found: FoundWeights;
  readonly onRecorded: () => void;
  readonly onClose: () => void;
}

const Consent = ({ found, onRecorded, onClose }: ConsentProps): ReactNode => {
  const { t } = useTranslation(["weights", "common"]);
  const language = useLanguage();
  const { engagementId, weights } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("engagements.recordWeights");
  const [people, setPeople] = useState("");
  const [day, setDay] = useState(today);
  const [note, setNote] = useState("");
  const names = people
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const { foundBy, points, profileId } = found;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(
          {
            engagementId,
            weights: {
              profileId: profileId ?? weights.profileId,
              points: foundBy === "profile" ? null : points,
              foundBy,
              agreedOn: day === "" ? null : day,
              agreedBy: names.map((name) => inBoth(name, language, undefined)),
              note: inBoth(note, language, undefined),
            },
          },
          { onSuccess: onRecorded },
        );
      }}
    >
      <TextField
        label={t("record.by")}
        hint={t("record.byHint")}
        rows={3}
        value={people}
        onChange={setPeople}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to say this
        autoFocus
      />
      <DateField label={t("record.on")} value={day} onChange={setDay} />
      <TextField label={t("record.note")} rows={2} value={note} onChange={setNote} />
      {error && <ProblemNote error={error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button
          type="submit"
          variant="primary"
          isPending={isPending}
          isDisabled={names.length === 0 || day === ""}
        >
          {t("record.do")}
        </Button>
      </div>
    </form>
  );
};
