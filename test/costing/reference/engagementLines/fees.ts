import type { Month } from "../../../../src/kernel/Month";
import { cellsOf, feeOf, type Agreement } from "../Agreement";
import { sum, ZERO, type Cells } from "../rounding";

/** The fee, in the first month. */
export const onboardingFee = (agreement: Agreement): Cells =>
  cellsOf(agreement, (month) =>
    month === agreement.first ? (agreement.engagement.onboardingFee ?? ZERO) : ZERO,
  );

/** The retainer, in months it runs. */
export function retainer(agreement: Agreement): Cells {
  const price = feeOf(agreement, agreement.engagement.monthlyRetainer);
  return cellsOf(agreement, price);
}

/**
 * Where the agreement's `end` falls inside a term: fee + share x the retainers of the months from `end` to the end of
 * that term, in the last month it runs.
 */
export function earlyTermination(agreement: Agreement): Cells {
  const { term } = agreement.engagement;
  const { end } = agreement;
  const termEnd = end === undefined ? undefined : endOfTermAround(agreement, end);
  if (term == null || end === undefined || termEnd === undefined) return new Map();
  const price = feeOf(agreement, agreement.engagement.monthlyRetainer);
  const stillToCome = sum(Array.from({ length: termEnd - end }, (_, i) => price((end + i) as Month)));
  const due = stillToCome.times(term.earlyTerminationShare ?? ZERO).plus(term.earlyTerminationFee ?? ZERO);
  return cellsOf(agreement, (month) => (month + 1 === end ? due : ZERO));
}

/** The end of the term that a month lies inside of, not at its beginning; none after a last term. */
function endOfTermAround({ engagement: { term }, first }: Agreement, month: Month): number | undefined {
  if (term == null) return undefined;
  let end = first + term.months;
  while (end < month && term.autoRenews !== false) end += term.renewalMonths ?? term.months;
  return end > month ? end : undefined;
}
