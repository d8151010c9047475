/**
 * An operating system for a narrow cell: every virtual machine says who makes Windows and that it has 64 bits.
 * The whole name stays in the title of the cell.
 */
export const shortSystem = (system: string): string =>
  system.replace(/^Microsoft /u, "").replace(/ \(64-bit\)$/u, "");
