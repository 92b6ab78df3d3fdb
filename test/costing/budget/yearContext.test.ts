import { costInLedger } from "../../../src/costing/budget/costInLedger";
import { slicesOf } from "../../../src/costing/budget/cutsOfEntries";
import type { Ledger } from "../../../src/costing/budget/Ledger";
import { availableOf, headroomOf } from "../../../src/costing/budget/Standing";
import { yearContexts, type YearContext } from "../../../src/costing/budget/yearContext";
import { addMonths, monthOf } from "../../../src/kernel/Month";
import { actual, budgetLine, budgetYear, contract, EMPTY, evenly, OPEX, planned } from "./ledgers";

// A client's fiscal year 2027, in cents. Approved: software 12 x 1,000.00, services 12 x 2,000.00 = 36,000.00.
// 1,500.00 were moved out of a contingency of 5,000.00 to software. Contract "Backup": 12 x 300.00 for software, of which
// January to June are invoiced. Booked beside it: 4,000.00 of services, and 250.00 that fits no line. Planned: a project of
// 6,000.00 in October.
const SERVICES = { ...OPEX, account: "6500", pool: "OUTSIDE_SERVICES" } as const;
const JANUARY = monthOf(2027, 1);
const monthly = (cents: number) =>
  evenly(cents).map((each, i) => ({
    month: addMonths(JANUARY, i),
    cents: each,
    status: "COMMITTED" as const,
  }));

const LEDGER: Ledger = {
  ...EMPTY,
  years: [
    budgetYear({
      fiscalYear: 2027,
      contingency: 500_000,
      lines: [
        budgetLine({ id: "software", months: evenly(100_000) }),
        budgetLine({ id: "services", months: evenly(200_000), allocation: SERVICES }),
        budgetLine({ id: "wish", months: evenly(50_000), status: "PENDING" }),
      ],
      transfers: [
        { id: "t1", from: undefined, to: "software", month: JANUARY, cents: 150_000, status: "APPROVED" },
        { id: "t2", from: "services", to: "software", month: JANUARY, cents: 999, status: "PENDING" },
      ],
    }),
  ],
  contracts: [contract({ id: "Backup", schedule: monthly(30_000) })],
  actuals: [
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      actual({ month: addMonths(JANUARY, i), cents: 30_000, contractId: "Backup", lineId: "software" }),
    ),
    actual({
      id: "consultant",
      month: monthOf(2027, 3),
      cents: 400_000,
      allocation: SERVICES,
      isPlanned: false,
    }),
    actual({ id: "stray", month: monthOf(2027, 5), cents: 25_000, allocation: { ...OPEX, account: "9999" } }),
  ],
  planned: [
    planned({
      id: "migration",
      allocation: SERVICES,
      months: [{ month: monthOf(2027, 10), opex: 600_000, capex: 0 }],
    }),
  ],
};

const only = (years: readonly YearContext[]): YearContext => {
  const [year, another] = years;
  if (year === undefined || another !== undefined) throw new Error("There is not one year.");
  return year;
};

describe("a fiscal year", () => {
  const year = only(yearContexts(LEDGER));

  it("has 36,000.00 approved and 1,500.00 out of the contingency: 37,500.00", () => {
    expect(year.standing).toMatchObject({ BUDGET: 3_600_000, TRANSFER: 150_000 });
    expect(availableOf(year.standing)).toBe(3_750_000);
    expect(year.contingency).toEqual({ amount: 500_000, used: 150_000, left: 350_000 });
    expect(year.notApproved).toEqual({ DRAFT: 0, PENDING: 600_000, REJECTED: 0 });
  });

  it("has 6 x 300.00 + 4,000.00 + 250.00 = 6,050.00 booked, 4,000.00 of it unplanned", () => {
    expect(year.standing).toMatchObject({ ACTUAL: 605_000, unplanned: 400_000 });
  });

  it("has 6 x 300.00 committed and 6,000.00 planned, so 37,500 - 6,050 - 1,800 - 6,000 = 23,650.00 are left", () => {
    expect(year.standing).toMatchObject({ COMMITMENT: 180_000, PLANNED: 600_000 });
    expect(headroomOf(year.standing)).toBe(2_365_000);
  });

  it("shows what fits no line as a row of its own", () => {
    const rows = slicesOf(year.entries, "LINE").map(({ key, standing }) => [key, headroomOf(standing)]);
    // Software: 12,000 + 1,500 - 1,800 - 1,800 (the pending line is alike in account, so that a contract that names
    // no line fits two); services: 24,000 - 4,000 - 6,000.
    expect(Object.fromEntries(rows)).toEqual({
      software: 1_200_000 + 150_000 - 180_000,
      services: 2_400_000 - 400_000 - 600_000,
      undefined: -25_000 - 180_000,
    });
  });

  it("a purchase of 25,000.00 does not fit: over by 1,350.00 in the month that uses up the rest", () => {
    const purchase = planned({
      id: "firewalls",
      kind: "PURCHASE",
      months: [
        { month: monthOf(2027, 8), opex: 0, capex: 1_500_000 },
        { month: monthOf(2027, 9), opex: 0, capex: 1_000_000 },
      ],
    });
    const [found] = costInLedger(LEDGER, purchase);
    expect(found).toMatchObject({
      cost: 2_500_000,
      alreadyCounted: 0,
      headroom: { before: 2_365_000, after: -135_000, firstMonthOver: monthOf(2027, 9) },
    });
  });

  it("a cost in a year without a budget is shown, with nothing to be held against", () => {
    const later = planned({ id: "later", months: [{ month: monthOf(2029, 1), opex: 100, capex: 0 }] });
    const [found] = costInLedger(LEDGER, later);
    expect(found).toMatchObject({ cost: 100, headroom: undefined });
  });

  it("a project that a contract buys counts as the contract: 6,000.00 planned, 5,000.00 contracted leave 1,000.00", () => {
    const bought: Ledger = {
      ...LEDGER,
      contracts: [
        ...LEDGER.contracts,
        contract({
          id: "integrator",
          allocation: SERVICES,
          schedule: [{ month: monthOf(2027, 11), cents: 500_000, status: "COMMITTED" }],
        }),
      ],
      planned: LEDGER.planned.map((cost) => ({ ...cost, contractIds: ["integrator"] })),
    };
    const { standing } = only(yearContexts(bought));
    expect(standing).toMatchObject({ COMMITMENT: 180_000 + 500_000, PLANNED: 100_000 });
  });

  it("a renewal is planned, not committed", () => {
    const renewing: Ledger = {
      ...LEDGER,
      contracts: [
        contract({
          id: "Backup",
          schedule: monthly(30_000).map((each) => ({ ...each, status: "RENEWAL" as const })),
        }),
      ],
    };
    expect(only(yearContexts(renewing)).standing).toMatchObject({
      COMMITMENT: 0,
      renewals: 180_000,
      PLANNED: 780_000,
    });
  });
});
