/** The number at a place of an array that is known to have it. */
export const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;
