import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { Sheet } from "./sheet.tsx";
import type { Writing } from "./use-writing.ts";

interface WritingSheetProps {
  readonly title: string;
  readonly writing: Pick<Writing<unknown>, "isKept" | "startAgain" | "forget">;
  readonly isComplete: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly recordLabel: string;
  readonly onRecord: () => void;
  readonly onClose: () => void;
  /** Left out for something that is not there yet. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form beside the page. Escape keeps what was typed for the next time; Cancel drops it. */
export const WritingSheet = ({
  title,
  writing,
  isComplete,
  isPending,
  error,
  recordLabel,
  onRecord,
  onClose,
  onRemove,
  children,
}: WritingSheetProps): ReactNode => {
  const { t } = useTranslation("common");
  const formId = useId();
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {onRemove && (
            <Button variant="quiet" className="danger first" onPress={onRemove}>
              {t("writing.delete")}
            </Button>
          )}
          <Button
            onPress={() => {
              writing.forget();
              onClose();
            }}
          >
            {t("cancel")}
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isDisabled={!isComplete}
            isPending={isPending}
          >
            {recordLabel}
          </Button>
        </>
      }
    >
      {writing.isKept && (
        <p className="row small mid">
          {t("writing.kept")}
          <Button variant="quiet" onPress={writing.startAgain}>
            {t("writing.startAgain")}
          </Button>
        </p>
      )}
      <form
        id={formId}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onRecord();
        }}
      >
        {children}
        {error && <ProblemNote error={error} />}
      </form>
    </Sheet>
  );
};
