import type { Draft } from "../../src-shared/contract/drafts.ts";
import { EngagementId } from "../../src-shared/contract/ids.ts";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import type { Call } from "../../src-shared/rpc/client.ts";
import { useCall } from "./procedures.ts";

/** Text that was typed and is not yet on disk. */
type KeptText = Omit<Draft, "key">;

/** The drafts of this page by what names them, the engagement's id first; the host keeps them through a crash (decision 0015). */
interface DraftBook {
  /** Takes in what the host kept of an engagement, once. */
  readonly open: (engagementId: EngagementId, drafts: readonly Draft[]) => void;
  readonly find: (name: string) => KeptText | undefined;
  readonly keep: (name: string, draft: KeptText) => void;
  readonly forget: (name: string) => void;
  /** What has reached the disk is no draft any more; what was typed since then stays one. */
  readonly settle: (name: string, saved: string) => void;
}

const nameOf = (engagementId: EngagementId, key: string): string => `${engagementId}/${key}`;

const partsOf = (name: string): { readonly engagementId: EngagementId; readonly key: string } => {
  const end = name.indexOf("/");
  return { engagementId: EngagementId.parse(name.slice(0, end)), key: name.slice(end + 1) };
};

const createDraftBook = (call: Call<SiteContract>): DraftBook => {
  const opened = new Set<EngagementId>();
  const drafts = new Map<string, KeptText>();
  /** Texts of which a write is under way; `true` where something was typed since. */
  const writing = new Map<string, boolean>();

  const write = async (name: string): Promise<void> => {
    const { engagementId, key } = partsOf(name);
    const draft = drafts.get(name);
    try {
      if (draft) await call("drafts.record", { engagementId, draft: { key, ...draft } });
      else await call("drafts.delete", { engagementId, key });
    } catch {
      // The disk is full or the host is gone: the text is still in its field, which says so when it is recorded.
    }
    const isBehind = writing.get(name) === true;
    writing.delete(name);
    if (isBehind) follow(name);
  };
  const follow = (name: string): void => {
    const isUnderWay = writing.has(name);
    writing.set(name, isUnderWay);
    if (!isUnderWay) void write(name);
  };
  const forget = (name: string): void => {
    if (drafts.delete(name)) follow(name);
  };
  return {
    open: (engagementId, kept) => {
      if (opened.has(engagementId)) return;
      opened.add(engagementId);
      for (const { key, ...draft } of kept) drafts.set(nameOf(engagementId, key), draft);
    },
    find: (name) => drafts.get(name),
    keep: (name, draft) => {
      drafts.set(name, draft);
      follow(name);
    },
    forget,
    settle: (name, saved) => {
      if (drafts.get(name)?.text.trim() === saved.trim()) forget(name);
    },
  };
};

const bookByCall = new WeakMap<Call<SiteContract>, DraftBook>();

/** One book for each line to a host. */
export const useDraftBook = (): DraftBook => {
  const call = useCall();
  const known = bookByCall.get(call);
  if (known) return known;
  const book = createDraftBook(call);
  bookByCall.set(call, book);
  return book;
};
