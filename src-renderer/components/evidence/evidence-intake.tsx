import type { ReactNode } from "react";
import { DropZone, FileTrigger, Text } from "react-aria-components";
import type { DropItem } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";

interface EvidenceIntakeProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files as they come: dropped, chosen, or pasted while the drop zone has the focus. */
export const EvidenceIntake = ({ onFiles }: EvidenceIntakeProps): ReactNode => {
  const { t } = useTranslation("evidence");
  return (
    <>
      <DropZone
        className="drop"
        onDrop={({ items }) => {
          void takeDropped(items, onFiles);
        }}
      >
        <Text slot="label">{t("intake.drop")}</Text>
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            if (files && files.length > 0) onFiles([...files]);
          }}
        >
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its only button */}
          <Button variant="primary" autoFocus>
            {t("intake.choose")}
          </Button>
        </FileTrigger>
      </DropZone>
      <p className="field-hint">{t("intake.hint")}</p>
    </>
  );
};

const takeDropped = async (
  items: readonly DropItem[],
  onFiles: EvidenceIntakeProps["onFiles"],
): Promise<void> => {
  const files = await Promise.all(items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : [])));
  if (files.length > 0) onFiles(files);
};
