import { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, monthOfYear, yearOf, type Month } from "../../../src/kernel/Month";

/** A price that rises by a rate, each year in one month of the year (1 to 12). */
export interface RisingPrice {
  readonly price: Decimal;
  readonly rate: Decimal;
  readonly raiseMonth: number;
}

/** Months from a part's first month on, and when the fiscal year begins. */
export interface Months {
  readonly first: Month;
  readonly count: number;
  readonly fiscalYearStartMonth: number;
}

const cent = (exact: Decimal): Decimal => exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

const each = <T>({ first, count }: Months, make: (month: Month, index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(addMonths(first, index), index));

/** Rounding a: a price is rounded to the cent when it changes, from its previous rounded value. */
function pricesOf(months: Months, { price, rate, raiseMonth }: RisingPrice): Decimal[] {
  let current = price;
  return each(months, (month, index) => {
    if (index > 0 && monthOfYear(month) === raiseMonth) current = cent(current.times(rate.plus(1)));
    return current;
  });
}

/**
 * Rounding c: cell(k) = R(exact cumulative k) - R(exact cumulative k - 1), beginning again in one month of the year.
 * What is added up is divided by `parts` only once added, because a twelfth is not exact in decimals.
 */
function cellsOf(
  months: Months,
  yearStartMonth: number,
  added: (index: number) => Decimal,
  parts = 1,
): Decimal[] {
  let cumulative = new Decimal(0);
  let shown = new Decimal(0);
  return each(months, (month, index) => {
    if (monthOfYear(month) === yearStartMonth) cumulative = shown = new Decimal(0);
    cumulative = cumulative.plus(added(index));
    const total = cent(cumulative.div(parts));
    const cell = total.minus(shown);
    shown = total;
    return cell;
  });
}

/** Base salary: annual pay x full-time equivalent / 12. */
export function salaryCells(months: Months, pay: RisingPrice, fte: Decimal): Decimal[] {
  const annual = pricesOf(months, pay);
  return cellsOf(months, months.fiscalYearStartMonth, (i) => (annual[i] ?? pay.price).times(fte), 12);
}

/** Rounding b: the match reads the salary's whole cents. */
export const matchCells = (months: Months, salary: readonly Decimal[], share: Decimal): Decimal[] =>
  cellsOf(months, months.fiscalYearStartMonth, (i) => (salary[i] ?? new Decimal(0)).times(share));

/** 26 U.S.C. 3111(a): 6.2 % up to the contribution and benefit base; years after 2026 on the base of 2026. */
export function oasdiCells(months: Months, salary: readonly Decimal[], wagesToDate: Decimal): Decimal[] {
  let toDate = wagesToDate;
  const taxed = each(months, (month, index) => {
    if (monthOfYear(month) === 1) toDate = new Decimal(0);
    const base = new Decimal(yearOf(month) === 2025 ? 176_100 : 184_500);
    const before = Decimal.min(toDate, base);
    toDate = toDate.plus(salary[index] ?? 0);
    return Decimal.min(toDate, base).minus(before);
  });
  return cellsOf(months, 1, (i) => (taxed[i] ?? new Decimal(0)).times("0.062"));
}

/** Rounding d: whole people in each month, halves up; the fee is a price that rises. */
export function perUserCells(
  months: Months,
  fee: RisingPrice,
  people: { readonly count: number; readonly annualGrowth: Decimal; readonly from: Month },
): Decimal[] {
  const fees = pricesOf(months, fee);
  const counts = each(months, (month) => {
    const since = Math.max(0, month - people.from);
    const grown = people.annualGrowth.plus(1).pow(new Decimal(since).div(12)).times(people.count);
    return grown.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  });
  return cellsOf(months, months.fiscalYearStartMonth, (i) => (fees[i] ?? fee.price).times(counts[i] ?? 0));
}
