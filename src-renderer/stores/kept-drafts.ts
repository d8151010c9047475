/** What was typed into one kind of form and not recorded, until the page closes. Never on disk: it may hold a client's words. */
export interface KeptDrafts<Draft> {
  readonly find: (key: string) => Draft | undefined;
  readonly keep: (key: string, draft: Draft) => void;
  readonly forget: (key: string) => void;
}

export const createKeptDrafts = <Draft>(): KeptDrafts<Draft> => {
  const draftByKey = new Map<string, Draft>();
  return {
    find: (key) => draftByKey.get(key),
    keep: (key, draft) => {
      draftByKey.set(key, draft);
    },
    forget: (key) => {
      draftByKey.delete(key);
    },
  };
};
