import type { SafeStorage } from "electron";

type KeyStoreApi = Pick<
  SafeStorage,
  "decryptStringAsync" | "encryptStringAsync" | "getSelectedStorageBackend" | "isAsyncEncryptionAvailable"
>;

/** The operating system's key store: it gives a sealed key back to this user, on this machine, only. */
export interface KeyStore {
  readonly seal: (key: string) => Promise<string>;
  readonly unseal: (sealed: string) => Promise<string>;
}

/**
 * The key store, or undefined where there is none worth the name: on Linux without a keyring Electron
 * would encrypt with a password that is in its source code.
 */
export const openKeyStore = async (
  storage: KeyStoreApi,
  platform: NodeJS.Platform,
): Promise<KeyStore | undefined> => {
  if (!(await storage.isAsyncEncryptionAvailable())) return undefined;
  if (platform === "linux" && ["basic_text", "unknown"].includes(storage.getSelectedStorageBackend())) {
    return undefined;
  }
  return {
    seal: async (key) => (await storage.encryptStringAsync(key)).toString("base64"),
    unseal: async (sealed) => (await storage.decryptStringAsync(Buffer.from(sealed, "base64"))).result,
  };
};
