import type { Expenditure } from "../../kernel/Expenditure";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import type { CostPool } from "../vocabulary";
import type { LineStatus } from "./LineStatus";

/** Everything stored that bears on an organization's budgets. Amounts are whole cents. */
export interface Ledger {
  readonly calendar: FiscalCalendar;
  /** The first month that is not over: what falls before it has happened. */
  readonly asOf: Month;
  /** One for each fiscal year that has a budget. */
  readonly years: readonly BudgetYear[];
  readonly contracts: readonly ContractedCost[];
  readonly actuals: readonly Actual[];
  readonly planned: readonly PlannedCost[];
}

/** Where a cost belongs; `undefined` is what nobody said. */
export interface Allocation {
  readonly expenditure: Expenditure;
  readonly account: string | undefined;
  readonly costCentre: string | undefined;
  readonly pool: CostPool | undefined;
  readonly purpose: Purpose | undefined;
}

/** The budget of a fiscal year. */
export interface BudgetYear {
  /** The year in the fiscal year's name. */
  readonly fiscalYear: number;
  readonly lines: readonly BudgetedLine[];
  readonly transfers: readonly Transfer[];
  /** Held apart from the lines. */
  readonly contingency: number;
  /** Left over from the year before and brought into this one, for no line in particular. */
  readonly carriedForward: number;
}

export interface BudgetedLine {
  readonly id: string;
  readonly name: string;
  readonly allocation: Allocation;
  readonly status: LineStatus;
  /** The twelve months of the fiscal year. */
  readonly months: readonly number[];
  /** How many of something it is for, in millionths, and what one costs in cents; where both were said. */
  readonly quantity?: number | undefined;
  readonly unitPrice?: number | undefined;
}

/** Money moved within a fiscal year: to a line, from another or out of the contingency. */
interface Transfer {
  readonly id: string;
  /** The line that it comes from; out of the contingency where there is none. */
  readonly from: string | undefined;
  readonly to: string;
  readonly month: Month;
  readonly cents: number;
  readonly status: LineStatus;
}

/** What is contracted: instalments that fall due, in order of month. */
export interface ContractedCost {
  readonly id: string;
  readonly label: string;
  readonly allocation: Allocation;
  readonly schedule: readonly Instalment[];
}

interface Instalment {
  readonly month: Month;
  readonly cents: number;
  /** RENEWAL: expected when the contract renews itself, and not yet owed. */
  readonly status: "COMMITTED" | "RENEWAL";
}

/** A line of an invoice; a credit note's are negative. */
export interface Actual {
  readonly id: string;
  readonly label: string;
  /** The month of the service, which decides the fiscal year. */
  readonly month: Month;
  readonly cents: number;
  /** Whether the spending was planned. */
  readonly isPlanned: boolean;
  readonly allocation: Allocation;
  /** The budget line that the caller named. */
  readonly lineId: string | undefined;
  readonly contractId: string | undefined;
  /** The planned cost (part of the adopted plan, project) that it is for. */
  readonly plannedId: string | undefined;
}

interface PlannedMonth {
  readonly month: Month;
  readonly opex: number;
  readonly capex: number;
  /** Its cost pool, where that is not the one of the whole cost. */
  readonly pool?: CostPool | undefined;
}

/** A cost that is planned and not contracted: a part of the adopted plan, a project of the roadmap. */
export interface PlannedCost {
  readonly id: string;
  readonly kind: "POSITION" | "ENGAGEMENT" | "PROJECT" | "PLAN" | "COMPARISON" | "PURCHASE";
  readonly label: string;
  readonly allocation: Omit<Allocation, "expenditure">;
  /** In order of month; one month may stand several times. */
  readonly months: readonly PlannedMonth[];
  /** Contracts that buy it: their instalments take its place. */
  readonly contractIds: readonly string[];
}
