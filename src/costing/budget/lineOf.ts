import { fiscalYearOf, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import type { Allocation, BudgetedLine, BudgetYear } from "./Ledger";

/** Finds the budget line that a cost of a month counts towards. */
export type LineFinder = (month: Month, allocation: Allocation, lineId?: string) => string | undefined;

/**
 * The line that was named, if the month's fiscal year has it; otherwise the only line of that year with the same
 * treatment, account and cost centre; otherwise, for a cost that names neither, the only one with the same treatment,
 * pool and purpose. Whatever fits no line or several is unallocated, and shown as that.
 */
export function lineFinder(calendar: FiscalCalendar, years: readonly BudgetYear[]): LineFinder {
  const byYear = new Map(years.map((year) => [year.fiscalYear, year.lines]));
  return (month, allocation, lineId) => {
    const lines = byYear.get(fiscalYearOf(calendar, month)) ?? [];
    const named = lines.find(({ id }) => id === lineId);
    if (named !== undefined) return named.id;
    const isLike = ofNobody(allocation) ? sharesPurpose : sharesAccount;
    const alike = lines.filter((line) => isLike(line.allocation, allocation));
    return alike.length === 1 ? alike[0]?.id : undefined;
  };
}

const ofNobody = ({ account, costCentre }: Allocation): boolean =>
  account === undefined && costCentre === undefined;

const sharesAccount = (a: BudgetedLine["allocation"], b: Allocation): boolean =>
  a.expenditure === b.expenditure && a.account === b.account && a.costCentre === b.costCentre;

const sharesPurpose = (a: BudgetedLine["allocation"], b: Allocation): boolean =>
  a.expenditure === b.expenditure && b.pool !== undefined && a.pool === b.pool && a.purpose === b.purpose;
