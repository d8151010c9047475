import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";
import type { WordComment } from "../../src-shared/domain/review/returned-comments.ts";
import type { ReadWordComments } from "./returned-report.ts";
import { fileProperties } from "../report/file-properties.ts";
import { textBookmarkName } from "../report/text-bookmark.ts";
import { Language } from "../../src-shared/contract/text.ts";
import { limits } from "./limits.ts";
import { readBoundedFile } from "./read-bounded-file.ts";
import { reasons, unreadable } from "./unreadable.ts";
import { readWordParts } from "./word-parts.ts";

const parts = {
  body: "word/document.xml",
  comments: "word/comments.xml",
  threads: "word/commentsExtended.xml",
  properties: "docProps/custom.xml",
} as const;

/** Reads who said what where in a report that came back from Word or a program like it. */
export const readWordComments: ReadWordComments = async (path, name) => {
  const found = readWordParts(
    await readBoundedFile(path, name, limits.fileBytes),
    name,
    Object.values(parts),
  );
  const textOf = (part: keyof typeof parts): string => found.get(parts[part]) ?? "";
  const properties = propertiesIn(textOf("properties"));
  const engagementId = properties.get(fileProperties.engagement);
  if (!engagementId) throw unreadable(name, reasons.notOurReport);
  const bookmarks = bookmarksOf(textOf("body"));
  const threads = threadsIn(textOf("threads"));
  const comments = commentsIn(textOf("comments"));
  const indexOf = new Map(comments.map(({ paragraphId }, index) => [paragraphId, index]));
  return {
    engagementId,
    language: Language.safeParse(properties.get(fileProperties.language)).data ?? null,
    dataHash: properties.get(fileProperties.data) ?? null,
    texts: textsIn(textOf("body")),
    comments: comments.map(({ author, date, id, paragraphId, text }): WordComment => {
      const thread = threads.get(paragraphId);
      return {
        author,
        text,
        writtenAt: instantOf(date),
        isResolved: thread?.isDone ?? false,
        replyTo: thread?.parent === undefined ? null : (indexOf.get(thread.parent) ?? null),
        bookmark: bookmarks.get(id) ?? null,
      };
    }),
  };
};

const walk = (xml: string, handler: Partial<Handler>): void => {
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
};

const propertiesIn = (xml: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let name: string | undefined;
  walk(xml, {
    onopentag: (tag, attributes) => {
      if (tag === "property") name = attributes["name"];
    },
    ontext: (text) => {
      if (name !== undefined) found.set(name, `${found.get(name) ?? ""}${text}`.trim());
    },
    onclosetag: (tag) => {
      if (tag === "property") name = undefined;
    },
  });
  return found;
};

/**
 * What every marked paragraph says, by its bookmark. The whole paragraph counts: what is typed at the end of a marked
 * text stands behind its mark. What a reviewer struck out with changes tracked is no text any more.
 */
const textsIn = (xml: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let bookmark: string | undefined;
  let said = "";
  let isText = false;
  walk(xml, {
    onopentag: (tag, attributes) => {
      if (tag === "w:p") {
        bookmark = undefined;
        said = "";
      }
      const mark = attributes["w:name"] ?? "";
      if (tag === "w:bookmarkStart" && textBookmarkName.test(mark)) bookmark ??= mark;
      if (tag === "w:t") isText = true;
      said += spaceOf.get(tag) ?? "";
    },
    ontext: (text) => {
      if (isText) said += text;
    },
    onclosetag: (tag) => {
      if (tag === "w:t") isText = false;
      if (tag === "w:p" && bookmark !== undefined) found.set(bookmark, said.trim());
    },
  });
  return found;
};

/** Headings of chapters and of application sheets; captions and pictures have bookmarks of other kinds. */
const placeName = /^canopy_(?:section_\w+|app_[\da-z]+)$/u;

/** The bookmark under which each comment stands, by the comment's number. */
const bookmarksOf = (xml: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let last: string | undefined;
  walk(xml, {
    onopentag: (tag, attributes) => {
      if (tag === "w:bookmarkStart") {
        const bookmark = attributes["w:name"] ?? "";
        if (placeName.test(bookmark)) last = bookmark;
      }
      // The mark of a comment follows the words that it is about, so their heading has been seen.
      if (tag === "w:commentReference" && last !== undefined) found.set(attributes["w:id"] ?? "", last);
    },
  });
  return found;
};

const threadsIn = (
  xml: string,
): ReadonlyMap<string, { readonly parent: string | undefined; readonly isDone: boolean }> => {
  const found = new Map<string, { parent: string | undefined; isDone: boolean }>();
  walk(xml, {
    onopentag: (tag, attributes) => {
      if (tag !== "w15:commentEx") return;
      const isDone = ["1", "true", "on"].includes(attributes["w15:done"] ?? "");
      found.set(attributes["w15:paraId"] ?? "", { parent: attributes["w15:paraIdParent"], isDone });
    },
  });
  return found;
};

interface CommentPart {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  /** Of its last paragraph, by which threads know a comment. */
  paragraphId: string;
  text: string;
}

const commentsIn = (xml: string): readonly CommentPart[] => {
  const found: CommentPart[] = [];
  let now: CommentPart | undefined;
  let isText = false;
  walk(xml, {
    onopentag: (tag, attributes) => {
      if (tag === "w:comment") {
        now = newPart(attributes);
        found.push(now);
      }
      if (tag === "w:t") isText = true;
      if (tag === "w:p" && now) now.paragraphId = attributes["w14:paraId"] ?? "";
      if (now && now.text !== "") now.text += spaceOf.get(tag) ?? "";
    },
    ontext: (text) => {
      if (now && isText) now.text += text;
    },
    onclosetag: (tag) => {
      if (tag === "w:t") isText = false;
      if (tag === "w:comment") now = undefined;
    },
  });
  return found.filter(({ text }) => text.trim() !== "");
};

/** What stands between two texts of a comment. */
const spaceOf: ReadonlyMap<string, string> = new Map([
  ["w:p", "\n"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:tab", " "],
]);

const newPart = (attributes: Readonly<Record<string, string>>): CommentPart => ({
  id: attributes["w:id"] ?? "",
  author: attributes["w:author"] ?? "",
  date: attributes["w:date"] ?? "",
  paragraphId: "",
  text: "",
});

const instantOf = (date: string): string | null => {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};
