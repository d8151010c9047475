import { useCallback } from "react";
import { useProcedureQuery } from "../api/procedures.ts";
import { useLanguage } from "./use-language.ts";

const none: readonly { readonly id: string; readonly label: { readonly en: string; readonly fr: string } }[] =
  [];

/** A capability as it is read: by its name in the catalogue, else as whoever wrote it down spelled it. */
export const useCapabilityName = (): ((capability: string) => string) => {
  const language = useLanguage();
  const { data = none } = useProcedureQuery("capabilities.list", {});
  return useCallback(
    (capability) =>
      data.find(({ id }) => id === capability)?.label[language] ?? capability.replaceAll("-", " "),
    [data, language],
  );
};

/** A capability as listings spell it. */
export const capabilityId = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, "-");
