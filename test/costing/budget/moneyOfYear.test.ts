import fc from "fast-check";
import { changesBetween } from "../../../src/costing/budget/changesBetween";
import type { BudgetYear } from "../../../src/costing/budget/Ledger";
import { moneyOfYear } from "../../../src/costing/budget/moneyOfYear";
import { availableOf } from "../../../src/costing/budget/Standing";
import { yearContexts } from "../../../src/costing/budget/yearContext";
import { ledger } from "./ledgers";

it("the bridge from a year to the next is the change of what is available and of the contingency left", () => {
  fc.assert(
    fc.property(ledger, (kept) => {
      const [last, now] = yearContexts(kept).filter(({ budget }) => budget !== undefined);
      if (last?.budget === undefined || now?.budget === undefined) throw new Error("Two years are budgeted.");
      const money = ({ standing, contingency }: typeof now): number =>
        availableOf(standing) + contingency.left;
      const { from, to, changes } = changesBetween(moneyOfYear(last.budget), moneyOfYear(now.budget));
      expect([from, to]).toEqual([money(last), money(now)]);
      expect(changes.reduce((sum, { cents }) => sum + cents, from)).toBe(to);
    }),
    { numRuns: 300 },
  );
});

const line = { status: "APPROVED" as const, quantity: 3_000_000, unitPrice: 400 };
const OPEX = {
  expenditure: "OPEX" as const,
  account: undefined,
  costCentre: undefined,
  pool: undefined,
  purpose: undefined,
};
const months = (first: number): number[] => [first, ...Array<number>(11).fill(0)];
const year = (lines: BudgetYear["lines"]): BudgetYear => ({
  fiscalYear: 2027,
  lines,
  transfers: [],
  contingency: 0,
  carriedForward: 0,
});

it("two lines of one name are one, and have no price of one", () => {
  const lines = [
    { ...line, id: "a", name: "Seats", allocation: OPEX, months: months(1_200) },
    { ...line, id: "b", name: "Seats", allocation: OPEX, months: months(300) },
  ];
  expect(moneyOfYear(year(lines)).lines).toEqual([{ key: "Seats", name: "Seats", cents: 1_500, moved: 0 }]);
});
