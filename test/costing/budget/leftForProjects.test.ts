import type { Ledger } from "../../../src/costing/budget/Ledger";
import { leftForProjects } from "../../../src/costing/budget/leftForProjects";
import { addMonths, monthOf } from "../../../src/kernel/Month";
import { actual, budgetLine, budgetYear, contract, EMPTY, evenly, OPEX, planned } from "./ledgers";

// Fiscal year 2027, in cents: operating expenditure 12 x 1,000.00, assets 12 x 500.00. A contract takes 100.00 a month. In
// May 250.00 were booked for nothing in particular, and 700.00 for the project. The project plans 3,000.00 of each kind, and
// a contract over 900.00 buys a part of it.
const JANUARY = monthOf(2027, 1);
const CAPEX = { ...OPEX, expenditure: "CAPEX" } as const;
const instalments = (cents: number, months: number) =>
  Array.from({ length: months }, (_, i) => ({
    month: addMonths(JANUARY, i),
    cents,
    status: "COMMITTED" as const,
  }));
const LEDGER: Ledger = {
  ...EMPTY,
  years: [
    budgetYear({
      fiscalYear: 2027,
      lines: [
        budgetLine({ id: "opex", months: evenly(100_000) }),
        budgetLine({ id: "capex", months: evenly(50_000), allocation: CAPEX }),
      ],
    }),
  ],
  contracts: [
    contract({ id: "Backup", schedule: instalments(10_000, 12) }),
    contract({ id: "Migration", schedule: instalments(90_000, 1) }),
  ],
  actuals: [
    actual({ id: "stray", month: monthOf(2027, 5), cents: 25_000 }),
    actual({ id: "paid", month: monthOf(2027, 5), cents: 70_000, plannedId: "project" }),
  ],
  planned: [
    planned({
      id: "project",
      kind: "PROJECT",
      contractIds: ["Migration"],
      months: [{ month: monthOf(2027, 10), opex: 300_000, capex: 300_000 }],
    }),
  ],
};

it("is what budgets have less everything that is not for projects", () => {
  // 12,000.00 - 1,200.00 - 250.00, and 6,000.00; what the project has cost or commits to stands in its own cost.
  expect(leftForProjects(LEDGER, 1).map(({ expenditure, cents }) => [expenditure, cents])).toEqual([
    ["OPEX", 1_055_000],
    ["CAPEX", 600_000],
  ]);
});

it("is cut into quarters by the months of each amount, and is never below nothing", () => {
  const quarters = leftForProjects(LEDGER, 4).filter(({ expenditure }) => expenditure === "OPEX");
  // 3,000.00 - 300.00 a quarter; 250.00 more in the second.
  expect(quarters.map(({ part, from, cents }) => [part, from, cents])).toEqual([
    [1, JANUARY, 270_000],
    [2, addMonths(JANUARY, 3), 245_000],
    [3, addMonths(JANUARY, 6), 270_000],
    [4, addMonths(JANUARY, 9), 270_000],
  ]);
  const over = { ...LEDGER, actuals: [actual({ id: "much", month: JANUARY, cents: 900_000 })] };
  expect(leftForProjects(over, 4)[0]?.cents).toBe(0);
});
