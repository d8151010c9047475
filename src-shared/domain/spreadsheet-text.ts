/**
 * A text as it may stand in a cell that a spreadsheet will open: one that begins like a formula gets an
 * apostrophe, so that what a client once wrote is never calculated on somebody else's machine.
 */
export const spreadsheetText = (text: string): string => (/^[=+\-@\t\r\0]/u.test(text) ? `'${text}` : text);
