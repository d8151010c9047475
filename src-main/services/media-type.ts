const mediaTypeByEnding: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
  webp: "image/webp",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a file is by the ending of its name; bytes of no known kind are only ever saved, never shown. */
export const mediaTypeOf = (fileName: string): string =>
  mediaTypeByEnding[fileName.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
