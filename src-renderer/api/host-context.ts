import { createContext, use } from "react";
import type { Host } from "./host.ts";

type FileHost = Pick<Host, "openFiles" | "readFile" | "uploadFile" | "saveFile" | "prepareDrag" | "desktop">;

export const HostContext = createContext<FileHost | null>(null);

/** Files in and out of the host this page runs on, and its desktop where it has one. */
export const useHost = (): FileHost => {
  const host = use(HostContext);
  if (!host) throw new Error("HostContext has no provider above this component");
  return host;
};
