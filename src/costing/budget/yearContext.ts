import { fiscalYearOf, fiscalYearPeriod, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Period } from "../../kernel/Period";
import type { Entry } from "./Entry";
import { entriesOf } from "./entriesOf";
import type { BudgetYear, Ledger } from "./Ledger";
import { standingOf, type Standing } from "./Standing";

/** Some of the money of a fiscal year. */
export interface MoneyInYear {
  readonly period: Period;
  readonly entries: readonly Entry[];
  readonly standing: Standing;
}

/** A fiscal year as its entries have it. */
export interface YearContext extends MoneyInYear {
  /** The year in the fiscal year's name. */
  readonly fiscalYear: number;
  /** `undefined` for a year without a budget: costs have nothing to be held against. */
  readonly budget: BudgetYear | undefined;
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
