import fc from "fast-check";
import type {
  Actual,
  Allocation,
  BudgetedLine,
  BudgetYear,
  ContractedCost,
  Ledger,
  PlannedCost,
} from "../../../src/costing/budget/Ledger";
import { addMonths, monthOf, type Month } from "../../../src/kernel/Month";

/** A ledger of nothing, whose fiscal years are calendar years, in July 2027. */
export const EMPTY: Ledger = {
  calendar: { firstMonth: 1, label: "ENDING" },
  asOf: monthOf(2027, 7),
  years: [],
  contracts: [],
  actuals: [],
  planned: [],
};

export const OPEX: Allocation = {
  expenditure: "OPEX",
  account: "6400",
  costCentre: "IT",
  pool: "SOFTWARE",
  purpose: "RUN",
};

/** Twelve months of the same amount. */
export const evenly = (cents: number): number[] => Array.from({ length: 12 }, () => cents);

export const budgetLine = (line: Partial<BudgetedLine> & { readonly id: string }): BudgetedLine => ({
  name: line.id,
  allocation: OPEX,
  status: "APPROVED",
  months: evenly(0),
  ...line,
});

export const budgetYear = (year: Partial<BudgetYear> & { readonly fiscalYear: number }): BudgetYear => ({
  lines: [],
  transfers: [],
  contingency: 0,
  carriedForward: 0,
  ...year,
});

export const actual = (booked: Partial<Actual> & Pick<Actual, "month" | "cents">): Actual => ({
  id: "invoice line",
  label: "Invoice",
  isPlanned: true,
  allocation: OPEX,
  lineId: undefined,
  contractId: undefined,
  plannedId: undefined,
  ...booked,
});

export const contract = (terms: Partial<ContractedCost> & { readonly id: string }): ContractedCost => ({
  label: terms.id,
  allocation: OPEX,
  schedule: [],
  ...terms,
});

export const planned = (cost: Partial<PlannedCost> & { readonly id: string }): PlannedCost => ({
  kind: "PROJECT",
  label: cost.id,
  allocation: OPEX,
  months: [],
  contractIds: [],
  ...cost,
});

const month: fc.Arbitrary<Month> = fc.nat({ max: 35 }).map((i) => addMonths(monthOf(2026, 1), i));
const cents = fc.nat({ max: 500_000 });
const maybeOf = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values);

const allocation: fc.Arbitrary<Allocation> = fc.record({
  expenditure: fc.constantFrom("OPEX" as const, "CAPEX" as const),
  account: maybeOf(["6400", "6500"]),
  costCentre: maybeOf(["IT", "OPS"]),
  pool: fc.constantFrom("SOFTWARE" as const, "OUTSIDE_SERVICES" as const, "HARDWARE" as const),
  purpose: fc.constantFrom("RUN" as const, "GROW" as const),
});

const status = fc.constantFrom(
  "DRAFT" as const,
  "PENDING" as const,
  "APPROVED" as const,
  "REJECTED" as const,
);

const yearOf = (fiscalYear: number): fc.Arbitrary<BudgetYear> => {
  const ids = ["a", "b", "c"].map((name) => `${fiscalYear} ${name}`);
  const [first = "", second = ""] = ids;
  return fc.record({
    fiscalYear: fc.constant(fiscalYear),
    lines: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(id),
          allocation,
          status,
          months: fc.array(cents, { minLength: 12, maxLength: 12 }),
        }),
      ),
    ),
    transfers: fc.array(
      fc.record({
        id: fc.constant("transfer"),
        from: maybeOf([first]),
        to: fc.constant(second),
        month: fc.nat({ max: 11 }).map((i) => addMonths(monthOf(fiscalYear, 1), i)),
        cents,
        status,
      }),
      { maxLength: 3 },
    ),
    contingency: cents,
    carriedForward: cents,
  });
};

const CONTRACTS = ["contract 1", "contract 2"];
const PLANNED = ["planned 1", "planned 2"];

const contracts: fc.Arbitrary<readonly ContractedCost[]> = fc.tuple(
  ...CONTRACTS.map((id) =>
    fc.record({
      id: fc.constant(id),
      label: fc.constant(id),
      allocation,
      schedule: fc
        .array(
          fc.record({ month, cents, status: fc.constantFrom("COMMITTED" as const, "RENEWAL" as const) }),
          { maxLength: 12 },
        )
        .map((items) => [...items].sort((a, b) => a.month - b.month)),
    }),
  ),
);

const plannedCosts: fc.Arbitrary<readonly PlannedCost[]> = fc.tuple(
  ...PLANNED.map((id, i) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant("PROJECT" as const),
      label: fc.constant(id),
      allocation,
      months: fc
        .array(
          fc.record({
            month,
            opex: cents,
            capex: cents,
            pool: maybeOf(["SOFTWARE" as const, "HARDWARE" as const]),
          }),
          { maxLength: 12 },
        )
        .map((items) => [...items].sort((a, b) => a.month - b.month)),
      contractIds: fc.subarray([CONTRACTS[i] ?? ""]),
    }),
  ),
);

/** Budgets of three fiscal years, with contracts, invoices and planned costs that are linked or not. */
export const ledger: fc.Arbitrary<Ledger> = fc.record({
  calendar: fc.constant(EMPTY.calendar),
  asOf: month,
  years: fc.tuple(yearOf(2026), yearOf(2027)),
  contracts,
  planned: plannedCosts,
  actuals: fc.array(
    fc.record({
      id: fc.uuid(),
      label: fc.constant("Invoice"),
      month,
      cents: fc.integer({ min: -50_000, max: 500_000 }),
      isPlanned: fc.boolean(),
      allocation,
      lineId: maybeOf(["2026 a", "2027 b"]),
      contractId: maybeOf(CONTRACTS),
      plannedId: maybeOf(PLANNED),
    }),
    { maxLength: 15 },
  ),
});
