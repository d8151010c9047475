import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId, InterviewId } from "../../../../src-shared/contract/ids.ts";
import type { ParkedItem } from "../../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../../api/procedures.ts";
import { Button } from "../../../components/button.tsx";
import { Checkbox } from "../../../components/checkbox.tsx";
import { EditableText } from "../../../components/editable-text.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { TextField } from "../../../components/text-field.tsx";

interface ParkingLotProps {
  readonly interviewId: InterviewId | null;
  readonly applicationId?: ApplicationId | null;
  readonly questionId?: string | null;
  /** Opened to type into it. */
  readonly takesFocus?: boolean;
}

const textLimit = 2_000;

/** What came up and is taken up later: noted without leaving the question, ticked off when it is done. */
export const ParkingLot = ({
  interviewId,
  applicationId = null,
  questionId = null,
  takesFocus = false,
}: ParkingLotProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const parked = useProcedureQuery("parkedItems.list", { engagementId });
  const record = useProcedureMutation("parkedItems.record");
  const [text, setText] = useState("");
  const items = (parked.data ?? []).filter((item) => item.interviewId === interviewId);
  const excess = text.length - textLimit;
  const park = async (): Promise<void> => {
    const parkedItem = {
      id: crypto.randomUUID(),
      interviewId,
      text: text.trim(),
      applicationId,
      questionId,
      done: false,
    };
    await record.mutateAsync({ engagementId, parkedItem });
    setText("");
  };
  return (
    <div className="stack parking-lot">
      <form
        className="row parking-entry"
        onSubmit={(event) => {
          event.preventDefault();
          // What failed stays typed, and the reason stands below.
          if (text.trim() !== "" && excess <= 0) park().catch(() => {});
        }}
      >
        <TextField
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type into it
          autoFocus={takesFocus}
          label={t("parking.what")}
          value={text}
          onChange={setText}
          {...(excess > 0 ? { error: t("parking.tooLong", { count: excess }) } : {})}
        />
        <Button type="submit" isDisabled={text.trim() === "" || excess > 0 || record.isPending}>
          {t("parking.park")}
        </Button>
      </form>
      {record.isError && <ProblemNote error={record.error} />}
      {items.length === 0 ? (
        <p className="dim">{t("parking.none")}</p>
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <ParkedLine key={item.id} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
};

const ParkedLine = ({ item }: { readonly item: ParkedItem }): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("parkedItems.record");
  return (
    <li>
      <Checkbox
        aria-label={item.text}
        isSelected={item.done}
        onChange={(done) => {
          record.mutate({ engagementId, parkedItem: { ...item, done } });
        }}
      />
      <span className={item.done ? "parked-text dim parked-done" : "parked-text"}>
        <EditableText
          label={t("parking.what")}
          value={item.text}
          placeholder=""
          doesWrap
          check={(text) =>
            text.length > textLimit ? t("parking.tooLong", { count: text.length - textLimit }) : undefined
          }
          onCommit={(text) => {
            if (text !== "") record.mutate({ engagementId, parkedItem: { ...item, text } });
          }}
        />
      </span>
      {item.questionId !== null && <span className="dim small parked-question">{item.questionId}</span>}
      {record.isError && <ProblemNote error={record.error} />}
    </li>
  );
};
