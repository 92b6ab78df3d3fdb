/** What a rule says at each payment of somebody's pay, or in each month: typed arrays, one number for each. */
export interface ChargeTerms {
  /** In hundred-millionths. */
  readonly rates: Float64Array;
  readonly floors: Float64Array;
  readonly caps: Float64Array;
  readonly exemptions: Float64Array;
  /** 1 where wages start to add up from nothing again. */
  readonly starts: Uint8Array;
}

/**
 * The part of one employee's wages between floor and cap, payment by payment, as they add up over each window.
 * Whole numbers in, whole numbers out. One loop without a call or an object in it, because all charges pass through here.
 *
 * @param toDate wages of the first window that were paid before the first payment
 * @param parts where the answer is written, from `first` to just before `end`
 */
export function partsCharged(
  { floors, caps, exemptions, starts }: ChargeTerms,
  wages: Float64Array,
  toDate: number,
  first: number,
  end: number,
  parts: Float64Array,
): void {
  let earned = toDate;
  for (let i = first; i < end; i++) {
    if (starts[i] === 1) earned = 0;
    const floor = floors[i] ?? 0;
    const cap = caps[i] ?? 0;
    const wage = (wages[i] ?? 0) - (exemptions[i] ?? 0);
    const before = earned < floor ? floor : earned > cap ? cap : earned;
    if (wage > 0) earned += wage;
    const after = earned < floor ? floor : earned > cap ? cap : earned;
    parts[i] = after - before;
  }
}
