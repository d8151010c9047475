import { lazy, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";
import { EngagementContext } from "../../api/engagement-context.ts";
import type { GivenFile } from "../../api/host.ts";
import { useHost } from "../../api/host-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { goTo } from "../../components/address-query.ts";
import { problemText } from "../../components/problem-text.ts";
import { routeOf } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useArrivingFiles } from "../../stores/arriving-files.ts";
import { useComfortStore } from "../../stores/comfort-store.ts";
import { DropHint } from "./drop-hint.tsx";
import { useWindowDrop } from "./use-window-drop.ts";

// Nobody has opened a file when a page is first shown.
const EvidenceDialog = lazy(async () => ({
  default: (await import("../../components/evidence/evidence-dialog.tsx")).EvidenceDialog,
}));
const EngagementChoice = lazy(async () => ({
  default: (await import("./engagement-choice.tsx")).EngagementChoice,
}));
const RestoreQuestion = lazy(async () => ({
  default: (await import("./restore-question.tsx")).RestoreQuestion,
}));
const RefusedFiles = lazy(async () => ({ default: (await import("./refused-files.tsx")).RefusedFiles }));

const wholeEngagement = { applicationId: null, questionId: null, findingId: null };

/** Leads each file that a person drops or opens to where it belongs, from whatever screen. */
export const FileArrival = (): ReactNode => {
  const engagement = use(EngagementContext);
  const { arrive, refused, turnAway, waiting } = useArrivingFiles();
  const isOver = useWindowDrop((files) => {
    arrive(files.map((file) => ({ name: file.name, file })));
  });
  const [first] = waiting;
  useInventory(first, engagement?.code);
  const evidence = useEvidence(engagement?.code);
  return (
    <>
      {isOver && <DropHint />}
      {refused.length > 0 && <RefusedFiles files={refused} onClose={turnAway} />}
      {first && <Question file={first} hasEngagement={engagement !== null} onClose={turnAway} />}
      {engagement && evidence.files && (
        <EvidenceDialog isOpen subject={wholeEngagement} files={evidence.files} onClose={evidence.done} />
      )}
    </>
  );
};

interface QuestionProps {
  readonly file: GivenFile;
  readonly hasEngagement: boolean;
  readonly onClose: () => void;
}

/** What has to be answered before a file can go where it belongs. */
const Question = ({ file, hasEngagement, onClose }: QuestionProps): ReactNode => {
  if (arrivalOf(file.name) === "backup") return <RestoreQuestion file={file} onClose={onClose} />;
  return hasEngagement ? null : <EngagementChoice file={file} onClose={onClose} />;
};

/** The import of the engagement that is open takes it once it is on the screen. */
const useInventory = (file: GivenFile | undefined, code: string | undefined): void => {
  useEffect(() => {
    if (!file || code === undefined || arrivalOf(file.name) !== "inventory") return;
    const address = addressOf.inventory(code, "import");
    if (location.hash !== address) goTo(routeOf(address));
  }, [file, code]);
};

/** Evidence goes to the question on the screen where there is one, else to the engagement. */
const useEvidence = (code: string | undefined) => {
  const language = useLanguage();
  const { readFile } = useHost();
  const { take, takeEvidence, waiting } = useArrivingFiles();
  const say = useComfortStore((store) => store.say);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  useEffect(() => {
    if (code === undefined) return;
    const given = waiting
      .filter(({ name }) => arrivalOf(name) === "evidence")
      .flatMap((file) => take(file) ?? []);
    if (given.length === 0) return;
    const toFile = async (one: GivenFile): Promise<File> =>
      "file" in one ? one.file : new File([await readFile(one.fileId)], one.name);
    Promise.all(given.map(toFile))
      .then(takeEvidence ?? setFiles)
      .catch((error: unknown) => {
        say({ text: problemText(error, language) });
      });
  }, [code, language, readFile, say, take, takeEvidence, waiting]);
  return {
    files,
    done: (): void => {
      setFiles(null);
    },
  };
};
