/** Where each row begins when rows lie one after the other, and where the last one ends. */
export function rowStarts(rows: readonly (readonly unknown[])[]): Int32Array {
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (first[index + 1] = (first[index] ?? 0) + row.length));
  return first;
}
