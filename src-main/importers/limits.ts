const mebibyte = 1024 * 1024;

/**
 * What an inventory file may cost. An RVTools export of 20,000 machines has 16 MiB packed and some
 * 250 MiB unpacked; these limits admit four times that and refuse what only pretends to be a workbook.
 */
export const limits = {
  fileBytes: 64 * mebibyte,
  answersBytes: 20 * mebibyte,
  unpackedBytes: 1024 * mebibyte,
  entries: 2_000,
  /** Of one part; the repetitive rows of real workbooks stay below 30. */
  ratio: 200,
  /** Below this, a part may be packed as tightly as it likes. */
  ratioAppliesFromBytes: mebibyte,
  rowsOfSheet: 1_000_000,
  columns: 1_000,
  complaints: 1_000,
  milliseconds: 120_000,
  workerHeapMib: 1_024,
} as const;
