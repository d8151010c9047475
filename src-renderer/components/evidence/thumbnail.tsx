import { FileText } from "lucide-react";
import type { ReactNode } from "react";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useThumbnail } from "./pictures.ts";

interface ThumbnailProps {
  readonly attachment: Attachment;
}

/** A small picture of what a file shows, or what kind of file it is. Its caption stands beside it. */
export const Thumbnail = ({ attachment }: ThumbnailProps): ReactNode => {
  const address = useThumbnail(attachment);
  return (
    <span className="thumbnail">
      {address === undefined ? (
        <span className="thumbnail-kind" aria-hidden="true">
          <FileText size={20} />
          {attachment.fileName.split(".").at(-1)?.slice(0, 5).toUpperCase()}
        </span>
      ) : (
        <img src={address} alt="" />
      )}
    </span>
  );
};
