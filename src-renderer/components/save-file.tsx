import { useState } from "react";
import type { ReactNode } from "react";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { useHost } from "../api/host-context.ts";
import { Button } from "./button.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** Hands a finished file to the person. */
export const SaveFile = ({
  fileId,
  label,
}: {
  readonly fileId: FileId;
  readonly label: string;
}): ReactNode => {
  const { saveFile } = useHost();
  const [error, setError] = useState<unknown>(null);
  return (
    <>
      <Button
        onPress={() => {
          setError(null);
          saveFile(fileId).catch(setError);
        }}
      >
        {label}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
};
