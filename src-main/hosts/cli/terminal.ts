interface Stream {
  readonly write: (text: string) => unknown;
}

/** What a run writes to; the process itself, for a person. */
export interface Output {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** Where a command writes: its result on standard output, everything else on standard error. */
export interface Terminal {
  /** Ends a command: the JSON object where it was asked for, else the lines a person reads. */
  readonly answer: (value: object, lines: readonly string[]) => void;
  readonly progress: (line: string) => void;
  /** Something is not as it should be: the command goes on, and ends with 1. */
  readonly fail: (line: string) => void;
  readonly hasFailed: () => boolean;
}

export const createTerminal = ({ stdout, stderr }: Output, wantsJson: () => boolean): Terminal => {
  let failures = 0;
  const progress = (line: string): void => {
    stderr.write(`${line}\n`);
  };
  return {
    answer: (value, lines) => {
      stdout.write(wantsJson() ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(""));
    },
    progress,
    fail: (line) => {
      failures += 1;
      progress(line);
    },
    hasFailed: () => failures > 0,
  };
};
