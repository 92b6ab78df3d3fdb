import fc from "fast-check";
import type { Agreement, Allocation, BilledLine, Books, BudgetOfYear, PlanPart, Project } from "./Books";

const cents = fc.integer({ min: 1, max: 500_000 });
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const expenditure = fc.constantFrom("OPEX" as const, "CAPEX" as const);
const account = maybe(fc.constantFrom("6400", "6500"));

const allocation: fc.Arbitrary<Allocation> = fc.record({
  expenditure,
  account,
  costCentre: maybe(fc.constantFrom("IT", "OPS")),
  pool: fc.constantFrom("SOFTWARE" as const, "OUTSIDE_SERVICES" as const, "HARDWARE" as const),
  purpose: fc.constantFrom("RUN" as const, "GROW" as const),
});

const budget: fc.Arbitrary<BudgetOfYear> = fc.record({
  lines: fc.array(
    fc.record({
      allocation,
      status: fc.constantFrom("APPROVED", "APPROVED", "APPROVED", "DRAFT", "PENDING", "REJECTED"),
      months: fc.array(cents, { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  transfers: fc.array(
    fc.record({
      fromContingency: fc.boolean(),
      month: fc.nat({ max: 11 }),
      // The line that it may come from has at least twelve cents.
      cents: fc.integer({ min: 1, max: 6 }),
      status: fc.constantFrom("PENDING" as const, "APPROVED" as const),
    }),
    { maxLength: 2 },
  ),
  contingencyLeft: fc.nat({ max: 500_000 }),
  carriedForward: fc.nat({ max: 500_000 }),
});

/** The plan has two engagements and a position, and the roadmap two projects. */
const ENGAGED = fc.oneof(
  fc.record({ kind: fc.constant("projects" as const), index: fc.nat({ max: 1 }) }),
  fc.record({ kind: fc.constant("engagements" as const), index: fc.nat({ max: 1 }) }),
);
const PAID = fc.oneof(ENGAGED, fc.record({ kind: fc.constant("positions" as const), index: fc.constant(0) }));

const contract: fc.Arbitrary<Agreement> = fc.record({
  start: fc.integer({ min: -12, max: 22 }),
  every: fc.constantFrom(1 as const, 3 as const, 12 as const),
  periods: fc.integer({ min: 1, max: 5 }),
  autoRenews: fc.boolean(),
  noticeDays: fc.constantFrom(0, 30, 90),
  quantity: fc.integer({ min: 1, max: 5 }),
  unitCents: fc.integer({ min: 1, max: 100_000 }),
  allocation,
  buys: maybe(ENGAGED),
});

const project: fc.Arbitrary<Project> = fc.record({
  month: fc.nat({ max: 23 }),
  isDeclined: fc.boolean(),
  costs: fc.array(
    fc.record({
      expenditure,
      profile: fc.constantFrom("UP_FRONT" as const, "EVEN" as const, "ON_FINISH" as const),
      cents,
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const part: fc.Arbitrary<PlanPart> = fc.record({ start: maybe(fc.nat({ max: 20 })), monthlyCents: cents });

const link = {
  month: fc.integer({ min: -6, max: 26 }),
  isPlanned: fc.boolean(),
  expenditure,
  account,
  budgetLine: maybe(fc.record({ year: fc.nat({ max: 1 }), index: fc.nat({ max: 1 }) })),
  contract: maybe(fc.nat({ max: 1 })),
  pays: maybe(PAID),
};
const billed: fc.Arbitrary<BilledLine> = fc.record({ ...link, cents });
const unallocated: fc.Arbitrary<BilledLine> = billed.map((line) => ({
  ...line,
  account: undefined,
  budgetLine: undefined,
  contract: undefined,
  pays: undefined,
}));

/** Books small enough to be stored by a few dozen mutations, in which anything may be linked with anything. */
export const arbitraryBooks: fc.Arbitrary<Books> = fc.record({
  firstMonth: fc.constantFrom(1, 4, 7),
  asOf: fc.nat({ max: 29 }),
  budgets: fc.tuple(budget, budget),
  contracts: fc.tuple(contract, contract),
  projects: fc.tuple(project, project),
  positions: fc.tuple(part),
  engagements: fc.tuple(part, part),
  invoices: fc.array(
    fc.record({
      lines: fc.array(fc.oneof({ weight: 3, arbitrary: billed }, { weight: 1, arbitrary: unallocated }), {
        minLength: 1,
        maxLength: 4,
      }),
      credit: maybe(fc.record({ ...link, share: fc.constantFrom(0.1, 0.5, 1) })),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});
