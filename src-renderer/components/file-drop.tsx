import type { ReactNode } from "react";
import { DropZone, FileTrigger, Text } from "react-aria-components";
import { Button } from "./button.tsx";

interface FileDropProps {
  readonly label: string;
  readonly choose: string;
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}

/** Takes one file: dropped, pasted, or chosen. */
export const FileDrop = ({ label, choose, accept, onFile }: FileDropProps): ReactNode => (
  <DropZone
    className="drop"
    onDrop={({ items }) => {
      const dropped = items.find((item) => item.kind === "file");
      if (dropped) void dropped.getFile().then(onFile);
    }}
  >
    <Text slot="label">{label}</Text>
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button>{choose}</Button>
    </FileTrigger>
  </DropZone>
);
