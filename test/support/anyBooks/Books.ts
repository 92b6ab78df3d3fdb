/**
 * Everything stored that bears on the budgets of an organization, made up. Months are counted from the first month of FY2026,
 * the first of two fiscal years with a budget; amounts are whole cents; links are places in the lists of what they name.
 */
export interface Books {
  /** Of the fiscal year. */
  readonly firstMonth: number;
  /** From where the budgets are looked at. */
  readonly asOf: number;
  /** Of FY2026 and FY2027. */
  readonly budgets: readonly [BudgetOfYear, BudgetOfYear];
  readonly contracts: readonly Agreement[];
  readonly projects: readonly Project[];
  readonly positions: readonly PlanPart[];
  readonly engagements: readonly PlanPart[];
  readonly invoices: readonly Bill[];
}

export interface Allocation {
  readonly expenditure: "OPEX" | "CAPEX";
  readonly account: string | undefined;
  readonly costCentre: string | undefined;
  readonly pool: "SOFTWARE" | "OUTSIDE_SERVICES" | "HARDWARE";
  readonly purpose: "RUN" | "GROW";
}

export interface BudgetOfYear {
  readonly lines: readonly {
    readonly allocation: Allocation;
    readonly status: "DRAFT" | "PENDING" | "APPROVED" | "REJECTED";
    readonly months: readonly number[];
  }[];
  /** From the first line, where it is approved, or out of the contingency; to the second line. */
  readonly transfers: readonly {
    readonly fromContingency: boolean;
    /** Counted from the first month of the year. */
    readonly month: number;
    readonly cents: number;
    readonly status: "PENDING" | "APPROVED";
  }[];
  /** Beside what the transfers take out of it. */
  readonly contingencyLeft: number;
  readonly carriedForward: number;
}

export type PlannedKind = "projects" | "positions" | "engagements";
export interface PlannedLink {
  readonly kind: PlannedKind;
  readonly index: number;
}

/** A contract whose price never changes. */
export interface Agreement {
  readonly start: number;
  /** Months that a price pays for. */
  readonly every: 1 | 3 | 12;
  /** How many times the price is paid in a term. */
  readonly periods: number;
  readonly autoRenews: boolean;
  readonly noticeDays: number;
  readonly quantity: number;
  readonly unitCents: number;
  readonly allocation: Allocation;
  readonly buys: PlannedLink | undefined;
}

/** A project that begins and ends in one month. */
export interface Project {
  readonly month: number;
  readonly isDeclined: boolean;
  readonly costs: readonly {
    readonly expenditure: "OPEX" | "CAPEX";
    readonly profile: "UP_FRONT" | "EVEN" | "ON_FINISH";
    readonly cents: number;
  }[];
}

/** A part of the adopted plan that costs the same every month. */
export interface PlanPart {
  /** Without one it begins with the first fiscal year that has a budget. */
  readonly start: number | undefined;
  readonly monthlyCents: number;
}

export interface Bill {
  readonly lines: readonly BilledLine[];
  /** The share of the invoice that a credit note takes off again, if there is one, with its own links. */
  readonly credit: (Omit<BilledLine, "cents"> & { readonly share: number }) | undefined;
}

export interface BilledLine {
  readonly month: number;
  readonly cents: number;
  readonly isPlanned: boolean;
  readonly expenditure: "OPEX" | "CAPEX";
  readonly account: string | undefined;
  readonly budgetLine: { readonly year: number; readonly index: number } | undefined;
  readonly contract: number | undefined;
  readonly pays: PlannedLink | undefined;
}

/** The money of a budget line in its year. */
export const moneyOf = ({ months }: BudgetOfYear["lines"][number]): number =>
  months.reduce((sum, cents) => sum + cents, 0);

/** All lines that were booked; those of credit notes are negative. */
export const bookedLines = ({ invoices }: Books): BilledLine[] =>
  invoices.flatMap(({ lines, credit }) =>
    credit === undefined ? lines : [...lines, { ...credit, cents: -creditedCents({ lines, credit }) }],
  );

/** What the credit note of an invoice comes to. */
export const creditedCents = ({ lines, credit }: Bill): number =>
  Math.floor(lines.reduce((sum, { cents }) => sum + cents, 0) * (credit?.share ?? 0));
