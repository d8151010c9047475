/** Words by which a text is known: programs change spaces, ends of lines and how an accent is composed. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\p{Cc}/gu, "")
    .trim();
