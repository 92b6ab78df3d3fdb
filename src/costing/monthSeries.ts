/** Months of numbers that one block of memory holds: a block costs as much to get as a short series by itself. */
const NUMBERS_A_BLOCK = 4096;

/** Gives out series of zeros, one number a month, many from one block of memory. */
export function monthSeries(length: number): () => Float64Array {
  const size = Math.max(NUMBERS_A_BLOCK, length);
  let block = new ArrayBuffer(0);
  let used = 0;
  return () => {
    if (block.byteLength - used < length * Float64Array.BYTES_PER_ELEMENT) {
      block = new ArrayBuffer(size * Float64Array.BYTES_PER_ELEMENT);
      used = 0;
    }
    const series = new Float64Array(block, used, length);
    used += length * Float64Array.BYTES_PER_ELEMENT;
    return series;
  };
}

/** Gives out series of zeros, and the same ones again once they have been taken back. */
export function recycledSeries(length: number): {
  readonly next: () => Float64Array;
  readonly takeBack: () => void;
} {
  const more = monthSeries(length);
  const series: Float64Array[] = [];
  let used = 0;
  const next = (): Float64Array => {
    const known = series[used++];
    if (known !== undefined) return known.fill(0);
    const made = more();
    series.push(made);
    return made;
  };
  return { next, takeBack: () => void (used = 0) };
}
