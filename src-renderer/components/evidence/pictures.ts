import { useEffect, useState } from "react";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useCall } from "../../api/procedures.ts";
import { drawnPicture } from "./burn-picture.ts";
import { isShown } from "./subject.ts";

type ReadBytes = (attachment: Attachment) => Promise<Blob>;

/** Reads the bytes of kept files. */
const useReadBytes = (): ReadBytes => {
  const call = useCall();
  const host = useHost();
  const { engagementId } = useEngagement();
  return async ({ id, mediaType }) => {
    const { fileId } = await call("attachments.export", { engagementId, attachmentId: id });
    return new Blob([await host.readFile(fileId)], { type: mediaType });
  };
};

/** The picture in full, as an address for as long as it is shown; undefined while it is read, or is none. */
export const usePicture = (attachment: Attachment): string | undefined => {
  const read = useReadBytes();
  return useAddress(attachment, async () => URL.createObjectURL(await read(attachment)), revoke);
};

/** The picture small, read once for as long as the page is open. */
export const useThumbnail = (attachment: Attachment): string | undefined => {
  const read = useReadBytes();
  return useAddress(attachment, async () => await thumbnailOf(attachment, read));
};

const useAddress = (
  attachment: Attachment,
  read: () => Promise<string>,
  release: (address: string) => void = () => {},
): string | undefined => {
  const [address, setAddress] = useState<string>();
  const { sha256 } = attachment;
  const isPicture = isShown(attachment);
  useEffect(() => {
    if (!isPicture) return undefined;
    let made: string | undefined;
    let isWanted = true;
    const show = async (): Promise<void> => {
      // A file that can't be read is told where a person asks for it: in the details, by saving a copy.
      const ready = await read().catch(() => undefined);
      made = ready;
      if (isWanted) setAddress(ready);
      else if (ready !== undefined) release(ready);
    };
    void show();
    return () => {
      isWanted = false;
      if (made !== undefined) release(made);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same bytes are the same picture
  }, [sha256, isPicture]);
  return address;
};

const revoke = (address: string): void => {
  URL.revokeObjectURL(address);
};

const longestSide = 384;
/** Some megabytes at most: thumbnails are small. */
const mostKept = 600;
const atOnce = 2;

const thumbnailBySha = new Map<string, Promise<string>>();
let running = 0;
const queue: (() => void)[] = [];

const thumbnailOf = async (attachment: Attachment, read: ReadBytes): Promise<string> => {
  const known = thumbnailBySha.get(attachment.sha256);
  if (known) return await known;
  const made = inTurn(async () => await reduced(await read(attachment)));
  thumbnailBySha.set(attachment.sha256, made);
  made.catch(() => thumbnailBySha.delete(attachment.sha256));
  const [oldest] = thumbnailBySha.keys();
  if (thumbnailBySha.size > mostKept && oldest !== undefined) {
    void thumbnailBySha.get(oldest)?.then(revoke);
    thumbnailBySha.delete(oldest);
  }
  return await made;
};

/** A gallery asks for all its pictures at once; whole pictures must not fill the memory. */
const inTurn = async (work: () => Promise<string>): Promise<string> => {
  if (running >= atOnce) {
    await new Promise<void>((resolve) => {
      queue.push(resolve);
    });
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    queue.shift()?.();
  }
};

const reduced = async (bytes: Blob): Promise<string> => {
  const picture = await createImageBitmap(bytes);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const size = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
  const small = await drawnPicture(size, "image/png", (canvas) => {
    canvas.imageSmoothingQuality = "high";
    canvas.drawImage(picture, 0, 0, size.width, size.height);
  });
  picture.close();
  return URL.createObjectURL(small);
};
