import { mersenne } from "pure-rand/generator/mersenne";

/** Random draws from one stream; every method takes the next draws of it. */
export interface RandomDraws {
  /** Uniform on the open interval from 0 to 1, with 52 random bits: never 0, never 1. */
  readonly uniform: () => number;
  /** A whole number from 0 to `bound` less 1, each equally likely without bias; `bound` is 1 to 2^32. */
  readonly below: (bound: number) => number;
  /** Standard normal: mean 0, standard deviation 1 (polar method of Marsaglia and Bray, 1964). */
  readonly normal: () => number;
  /** Gamma with scale 1; `shape` above 0 (Marsaglia and Tsang, 2000). */
  readonly gamma: (shape: number) => number;
}

/**
 * Draws from the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998). The same seed and name of the
 * stream give the same draws on every machine, in a worker or not; another name gives another stream.
 */
export const createDraws = (seed: number, stream: string): RandomDraws => {
  const generator = mersenne(hash(`${seed}/${stream}`));
  const word = (): number => generator.next() >>> 0;

  const uniform = (): number => (word() * 2 ** 20 + (word() >>> 12) + 0.5) / 2 ** 52;

  const below = (bound: number): number => {
    // Words past the last whole multiple would make the first numbers a little likelier.
    const fair = 2 ** 32 - (2 ** 32 % bound);
    let drawn = word();
    while (drawn >= fair) drawn = word();
    return drawn % bound;
  };

  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };

  const gamma = (shape: number): number => {
    // Below 1 the method does not hold; a draw of one shape higher is scaled down (same paper, section 6).
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const cube = (1 + c * x) ** 3;
      if (cube > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
    }
  };

  return { uniform, below, normal, gamma };
};

/** FNV-1a of 32 bits, so that neighbouring seeds and names start far apart. */
const hash = (text: string): number => {
  let value = 0x81_1c_9d_c5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return value;
};
