import type { Comment } from "../../contract/findings.ts";

/** What a comment says in a document: on the sheet of an application many answers meet, so it names its own. */
export const remarkText = ({ about, replyTo, text }: Pick<Comment, "about" | "replyTo" | "text">): string =>
  about.kind === "answer" && replyTo === null
    ? `${about.id.slice(about.id.indexOf("/") + 1)}: ${text}`
    : text;
