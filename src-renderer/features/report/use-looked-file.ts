import { useState } from "react";
import type { EngagementId, FileId } from "../../../src-shared/contract/ids.ts";
import { useHost } from "../../api/host-context.ts";

interface Order {
  readonly engagementId: EngagementId;
  readonly fileId: FileId;
  readonly dryRun: boolean;
  /** What is taken over of it, where a person chose. */
  readonly texts?: string[];
}

/** A procedure that reads a file, as a page orders it. */
interface Reading<Found> {
  readonly mutate: (order: Order) => void;
  readonly reset: () => void;
  readonly isPending: boolean;
  readonly data: Found | undefined;
  readonly error: Error | null;
}

interface LookedFile<Found> {
  readonly look: (given: File) => Promise<void>;
  readonly take: (texts?: readonly string[]) => void;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** What the chosen file would bring; null until it is read, and while it is taken over. */
  readonly found: { readonly name: string; readonly content: Found } | null;
  /** What was taken over of it. */
  readonly taken: Found | undefined;
}

/** A file that came back: what it would change is looked at first, and then taken over. */
export const useLookedFile = <Found>(
  engagementId: EngagementId,
  looked: Reading<Found>,
  recorded: Reading<Found>,
): LookedFile<Found> => {
  const { uploadFile } = useHost();
  const [file, setFile] = useState<{ readonly fileId: FileId; readonly name: string } | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const isBusy = looked.isPending || recorded.isPending;
  return {
    look: async (given) => {
      setProblem(null);
      recorded.reset();
      looked.reset();
      try {
        const fileId = await uploadFile(given);
        setFile({ fileId, name: given.name });
        looked.mutate({ engagementId, fileId, dryRun: true });
      } catch (failure) {
        setProblem(failure);
      }
    },
    take: (texts = []) => {
      if (file) recorded.mutate({ engagementId, fileId: file.fileId, dryRun: false, texts: [...texts] });
    },
    isBusy,
    error: problem ?? looked.error ?? recorded.error,
    found: looked.data && file && !isBusy ? { name: file.name, content: looked.data } : null,
    taken: recorded.data,
  };
};
