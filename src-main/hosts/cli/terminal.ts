/** Where a command writes: its result on standard output, everything else on standard error. */
export interface Terminal {
  /** Ends a command: the JSON object where it was asked for, else the lines a person reads. */
  readonly answer: (value: object, lines: readonly string[]) => void;
  readonly progress: (line: string) => void;
}

export const createTerminal = (wantsJson: () => boolean): Terminal => ({
  answer: (value, lines) => {
    process.stdout.write(
      wantsJson() ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(""),
    );
  },
  progress: (line) => {
    process.stderr.write(`${line}\n`);
  },
});
