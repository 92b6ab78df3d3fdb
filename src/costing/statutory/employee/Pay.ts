import { lastDayOf, monthOfDay, type Day } from "../../../kernel/Day";
import type { Month } from "../../../kernel/Month";
import { taxYearOf, monthsOfTaxYear } from "../taxYear";
import type { TaxYearStart } from "../Jurisdiction";
import type { PayPeriod } from "../RuleVersion";
import { WAGE_KINDS, type StatutoryRule, type WageKind } from "../StatutoryRule";

/** What one employee is paid, payment by payment in order of date: typed arrays with one number for each. */
export interface Pay {
  readonly days: readonly Day[];
  /** The law of this day applies to every payment; `undefined` where each has the law of its own day. */
  readonly lawOf: Day | undefined;
  readonly wages: Readonly<Record<WageKind, Float64Array>>;
  /** What the employee pays before tax for benefits. */
  readonly deductions: Float64Array;
  readonly period: PayPeriod;
  /** Wages of the tax year before the first payment. */
  readonly toDate: number;
  /** How many parts of a cent the numbers count: 1, or 12 where an annual wage is laid over the months of its year. */
  readonly scale: 1 | 12;
}

/** An annual wage over the months of a tax year, in twelfths of a cent: each month has the whole number, so nothing is rounded. */
export function payOfYear(
  amounts: Readonly<Record<WageKind | "deductions", number>>,
  year: number,
  start: TaxYearStart,
  lawOf: Day | undefined,
): Pay {
  const days = monthsOfTaxYear(year, start).map(lastDayOf);
  const each = (cents: number) => new Float64Array(days.length).fill(cents);
  return {
    days,
    lawOf,
    wages: {
      SALARY: each(amounts.SALARY),
      BONUS: each(amounts.BONUS),
      LEAVE_PAYOUT: each(amounts.LEAVE_PAYOUT),
      SEVERANCE: each(amounts.SEVERANCE),
    },
    deductions: each(amounts.deductions),
    period: "year",
    toDate: 0,
    scale: 12,
  };
}

/** The wages that a rule counts, payment by payment, or only those of some kinds. */
export function countedWages(
  { wages, deductions }: Pay,
  rule: StatutoryRule,
  kinds: readonly WageKind[] = WAGE_KINDS,
): Float64Array {
  const counted = new Float64Array(deductions.length);
  for (const kind of kinds) {
    if (!rule.countsAsWages.has(kind)) continue;
    const paid = wages[kind];
    for (let i = 0; i < counted.length; i++) counted[i] = (counted[i] ?? 0) + (paid[i] ?? 0);
  }
  if (rule.lessPreTaxDeductions)
    for (let i = 0; i < counted.length; i++)
      counted[i] = Math.max(0, (counted[i] ?? 0) - (deductions[i] ?? 0));
  return counted;
}

/** In which calendar month and in which tax year each payment falls. */
export interface PayCalendar {
  readonly months: readonly Month[];
  readonly taxYears: readonly number[];
}

/** Worked out once for all rules of jurisdictions whose tax years start alike. */
const calendars = new WeakMap<Pay, { readonly start: TaxYearStart; readonly calendar: PayCalendar }>();

export function calendarOf(pay: Pay, start: TaxYearStart): PayCalendar {
  const known = calendars.get(pay);
  if (known?.start.month === start.month && known.start.day === start.day) return known.calendar;
  const calendar = {
    months: pay.days.map(monthOfDay),
    taxYears: pay.days.map((day) => taxYearOf(day, start)),
  };
  calendars.set(pay, { start, calendar });
  return calendar;
}
