import { productOver } from "../../kernel/rounding";

/**
 * What an amount comes to for each person and month, rounded to the cent; `undefined` where nobody is counted.
 * @param people in each month that the amount is for
 */
export function perHeadMonth(cents: number, people: readonly number[]): number | undefined {
  let months = 0;
  for (const count of people) months += count;
  return months === 0 ? undefined : productOver(cents, 1, months);
}
