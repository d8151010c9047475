import { GripVertical } from "lucide-react";
import { useRef, useState } from "react";
import type { PointerEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { useHost } from "../api/host-context.ts";
import type { StartDrag } from "../api/host.ts";

type FileToDragProps = { readonly fileName: string } & (
  | { readonly fileId: FileId }
  /** Makes the file, when a drag is near. */
  | { readonly makeFile: () => Promise<FileId> }
);

/**
 * A file by its name, to be dragged into a folder or a letter. Whoever has no mouse has the button beside it,
 * which also says why a file can't be had.
 */
export const FileToDrag = (file: FileToDragProps): ReactNode => {
  const { t } = useTranslation("common");
  const { start, prepare } = useDrag(file);
  return (
    <span
      className="file-to-drag"
      draggable
      title={t("dragOut", { file: file.fileName })}
      onPointerEnter={prepare}
      onDragStart={(event) => {
        if (start) start(event);
        else event.preventDefault();
      }}
    >
      <GripVertical size={14} aria-hidden="true" />
      <span className="cut">{file.fileName}</span>
    </span>
  );
};

/** A drag can't wait for its file: it is made ready when the mouse comes near. */
const useDrag = (file: FileToDragProps) => {
  const { prepareDrag } = useHost();
  const made = useRef<Promise<FileId> | undefined>(undefined);
  const [start, setStart] = useState<StartDrag>();
  const prepare = async (): Promise<void> => {
    try {
      const fileId = "fileId" in file ? file.fileId : await (made.current ??= file.makeFile());
      const begin = await prepareDrag(fileId, file.fileName);
      setStart(() => begin);
    } catch {
      // It may be there the next time.
      made.current = undefined;
      setStart(undefined);
    }
  };
  return {
    start,
    prepare: ({ pointerType }: PointerEvent): void => {
      if (pointerType !== "touch") void prepare();
    },
  };
};
