/** What XML 1.0 can hold: everything else would make a file that Word refuses. */
export const plainText = (text: string): string =>
  text
    .replaceAll("\t", " ")
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[\u2028\u2029]/gu, "\n")
    .toWellFormed();

/** An address a reader may follow, or undefined: a report never carries a script or a file path as a link. */
export const safeAddress = (href: string): string | undefined => {
  const address = URL.parse(href);
  return address && ["http:", "https:", "mailto:"].includes(address.protocol) ? address.href : undefined;
};
