import { fiscalYearOf, fiscalYearPeriod, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import { effectOf, type Entry } from "./Entry";
import { entriesOf } from "./entriesOf";
import type { BudgetYear, Ledger, PlannedCost } from "./Ledger";
import { standingOf, type Standing } from "./Standing";

/** A fiscal year as its entries have it. */
export interface YearContext {
  /** The year in the fiscal year's name. */
  readonly fiscalYear: number;
  readonly period: Period;
  /** `undefined` for a year without a budget: costs have nothing to be held against. */
  readonly budget: BudgetYear | undefined;
  readonly entries: readonly Entry[];
  readonly standing: Standing;
  readonly contingency: Contingency;
  /** Money of lines that are not approved: it may not be spent yet, or ever. */
  readonly notApproved: Readonly<Record<"DRAFT" | "PENDING" | "REJECTED", number>>;
}

/** Money held apart from the lines, in cents. */
export interface Contingency {
  readonly amount: number;
  /** Moved to lines by approved transfers. */
  readonly used: number;
  readonly left: number;
}

/** Every fiscal year that has a budget or an entry, in order. */
export function yearContexts(ledger: Ledger, entries: readonly Entry[] = entriesOf(ledger)): YearContext[] {
  const { calendar, years } = ledger;
  const byYear = new Map<number, Entry[]>(years.map(({ fiscalYear }) => [fiscalYear, []]));
  for (const entry of entries) {
    const year = fiscalYearOf(calendar, entry.month);
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [entry]);
    else known.push(entry);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, ofYear]) => contextOf(calendar, fiscalYear, years, ofYear));
}

function contextOf(
  calendar: FiscalCalendar,
  fiscalYear: number,
  years: readonly BudgetYear[],
  entries: readonly Entry[],
): YearContext {
  const budget = years.find((year) => year.fiscalYear === fiscalYear);
  return {
    fiscalYear,
    period: fiscalYearPeriod(calendar, fiscalYear),
    budget,
    entries,
    standing: standingOf(entries),
    contingency: contingencyOf(budget),
    notApproved: {
      DRAFT: moneyOf(budget, "DRAFT"),
      PENDING: moneyOf(budget, "PENDING"),
      REJECTED: moneyOf(budget, "REJECTED"),
    },
  };
}

function contingencyOf(budget: BudgetYear | undefined): Contingency {
  if (budget === undefined) return { amount: 0, used: 0, left: 0 };
  let used = 0;
  for (const { from, status, cents } of budget.transfers)
    if (from === undefined && status === "APPROVED") used += cents;
  return { amount: budget.contingency, used, left: budget.contingency - used };
}

function moneyOf(budget: BudgetYear | undefined, status: BudgetYear["lines"][number]["status"]): number {
  let money = 0;
  for (const line of budget?.lines ?? [])
    if (line.status === status) for (const cents of line.months) money += cents;
  return money;
}

/** What a cost does to a fiscal year. Amounts in cents. */
export interface CostInYear {
  readonly year: YearContext;
  /** Headroom without the cost. */
  readonly before: number;
  /** What the cost takes of it: as far as it is not contracted or booked already. */
  readonly cost: number;
  readonly after: number;
  /** The first month in which what was left before is used up; `undefined` when it never is. */
  readonly firstMonthOver: Month | undefined;
}

/**
 * Holds a cost that is planned against the rest of the ledger. A cost of the same id in the ledger is this cost: it
 * counts once.
 */
export function costInYears(ledger: Ledger, cost: PlannedCost): CostInYear[] {
  const without = { ...ledger, planned: ledger.planned.filter(({ id }) => id !== cost.id) };
  const others = yearContexts(without);
  const withIt = yearContexts({ ...without, planned: [...without.planned, cost] });
  return withIt
    .map((year) => ({ year, own: year.entries.filter(({ source }) => source === cost.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ year, own }) => {
      const rest = others.find(({ fiscalYear }) => fiscalYear === year.fiscalYear);
      const before = rest === undefined ? 0 : sumOfEffects(rest.entries);
      const taken = -sumOfEffects(own);
      return {
        year,
        before,
        cost: taken,
        after: before - taken,
        firstMonthOver: year.budget === undefined ? undefined : firstOver(before, own),
      };
    });
}

function firstOver(before: number, own: readonly Entry[]): Month | undefined {
  let left = before;
  for (const entry of [...own].sort((a, b) => a.month - b.month)) {
    left += effectOf(entry);
    if (left < 0) return entry.month;
  }
  return undefined;
}

function sumOfEffects(entries: readonly Entry[]): number {
  let sum = 0;
  for (const entry of entries) sum += effectOf(entry);
  return sum;
}
