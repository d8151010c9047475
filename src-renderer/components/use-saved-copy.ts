import { useState } from "react";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { useHost } from "../api/host-context.ts";

interface SavedCopy {
  readonly save: () => void;
  /** Why there is no copy; null while nothing went wrong. */
  readonly error: unknown;
}

/** Hands the person a copy that the host makes when it is asked for. */
export const useSavedCopy = (make: () => Promise<FileId>): SavedCopy => {
  const { saveFile } = useHost();
  const [error, setError] = useState<unknown>(null);
  return {
    error,
    save: () => {
      setError(null);
      make().then(saveFile).catch(setError);
    },
  };
};
