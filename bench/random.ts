/** Numbers that look random and are the same in every run with the same seed. */

const TABLE = 4096;

/** A small generator (mulberry32). Not for secrets. */
export class Random {
  private state: number;

  /** @param seed any text, for instance the scenario's name */
  constructor(seed: string) {
    let hash = 0x811c9dc5; // FNV-1a
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
    this.state = hash >>> 0;
  }

  /** 32 bits. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (x ^ (x >>> 14)) >>> 0;
  }

  /** Evenly from -1 to 1. */
  even(): number {
    return this.next() / 0x80000000 - 1;
  }

  /** Normally distributed, standard deviation 1. Drawn from a table: a hundred are needed every millisecond. */
  normal(): number {
    return normals[this.next() >>> 20]!;
  }

  /**
   * Codes of many exact values, of which `exact` has those from `from` on: with noise of the standard deviation `noise`, rounded, within
   * [least, top]. The same numbers as one `normal()` for each, in a tenth of the time.
   */
  quantise(
    exact: Float64Array,
    from: number,
    noise: number,
    [least, top]: readonly [number, number],
    codes: Codes,
  ): void {
    let state = this.state | 0;
    for (let n = 0; n < codes.length; n++) {
      state = (state + 0x6d2b79f5) | 0;
      let x = Math.imul(state ^ (state >>> 15), state | 1);
      x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
      const code = Math.floor(exact[from + n]! + noise * normals[(x ^ (x >>> 14)) >>> 20]! + 0.5);
      codes[n] = code < least ? least : code > top ? top : code;
    }
    this.state = state;
  }
}

type Codes = Uint16Array | Int32Array;

const normals = ((): Float64Array => {
  const source = new Random('normal');
  const table = new Float64Array(TABLE);
  for (let i = 0; i < TABLE; i += 2) {
    const radius = Math.sqrt(-2 * Math.log((source.next() + 1) / 0x100000001));
    const angle = (2 * Math.PI * source.next()) / 0x100000000;
    table[i] = radius * Math.cos(angle);
    table[i + 1] = radius * Math.sin(angle);
  }
  return table;
})();
