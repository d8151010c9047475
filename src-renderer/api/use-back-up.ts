import { useHost } from "./host-context.ts";
import { useProcedureMutation } from "./procedures.ts";

/**
 * Makes a backup and hands it to the person. What follows does not hang on the place that asked for it: a list
 * that ticks itself has taken its button away by then.
 */
export const useBackUp = () => {
  const { saveFile } = useHost();
  const backup = useProcedureMutation("backups.create");
  const backUp = async (tell: (error: unknown) => void = () => {}): Promise<void> => {
    try {
      const { fileId } = await backup.mutateAsync({});
      await saveFile(fileId);
    } catch (error) {
      tell(error);
    }
  };
  return { backup, backUp };
};
