import fc from "fast-check";
import type { Budget } from "../../src/costing/comparison/Budget";
import {
  budgetContextOf,
  budgetContexts,
  type CostByMonth,
} from "../../src/costing/comparison/budgetContext";
import { budgetSentence } from "../../src/costing/comparison/budgetSentence";
import { linesOf, totalOver } from "../../src/costing/comparison/cuts";
import { printCents } from "../../src/kernel/Cents";
import type { FiscalCalendar } from "../../src/kernel/FiscalCalendar";
import { addMonths } from "../../src/kernel/Month";
import { engagement, engaging, hiring, openSeat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

const CALENDAR_YEAR: FiscalCalendar = { firstMonth: 1, label: "ENDING" };
const JULY_TO_JUNE: FiscalCalendar = { firstMonth: 7, label: "ENDING" };

/** A budget of whole units of money, on which nothing draws unless it is said. */
const budget = (fiscalYear: number, whole: number, drawn: Partial<Budget> = {}): Budget => ({
  fiscalYear,
  amount: whole * 100,
  approvedTransfers: 0,
  actualsToDate: 0,
  openCommitments: 0,
  planned: 0,
  ...drawn,
});

/** A cost of whole units of money a month, operating and capital expenditure apart. */
const cost = (
  start: string,
  ...months: readonly (readonly [opex: number, capex: number])[]
): CostByMonth => ({
  label: "Network",
  months: months.map(([opex, capex], index) => ({
    month: addMonths(month(start), index),
    total: (opex + capex) * 100,
    opex: opex * 100,
    capex: capex * 100,
  })),
});

const EVEN = [
  [100, 0],
  [100, 0],
  [100, 0],
] as const;

describe("a cost against the budgets of the fiscal years it falls in", () => {
  it("is cut at the end of the fiscal year, operating and capital expenditure apart", () => {
    // May and June 2027 fall in the year that ends in June 2027, July in the next.
    const network = cost("2027-05", [100, 4000], [200, 0], [300, 500]);
    const contexts = budgetContexts(network, [budget(2027, 10_000), budget(2028, 1_000)], JULY_TO_JUNE);
    expect(
      contexts.map(({ fiscalYear: { label, monthsCovered }, cost: cents, opex, capex, headroom }) => [
        label,
        monthsCovered,
        ...[cents, opex, capex, headroom?.before, headroom?.after].map((each) => printCents(each ?? NaN)),
      ]),
    ).toEqual([
      // 4,100 + 200 = 4,300; 10,000 - 4,300 = 5,700.
      ["FY2027", 2, "4300.00", "300.00", "4000.00", "10000.00", "5700.00"],
      // 300 + 500 = 800; 1,000 - 800 = 200.
      ["FY2028", 1, "800.00", "300.00", "500.00", "1000.00", "200.00"],
    ]);
  });

  it("is listed in a year without a budget, where there is no headroom rather than one of zero", () => {
    const contexts = budgetContexts(cost("2027-12", ...EVEN), [budget(2028, 500)], CALENDAR_YEAR);
    expect(contexts.map(({ cost: cents, headroom }) => [cents, headroom?.after])).toEqual([
      [10_000, undefined],
      [20_000, 30_000],
    ]);
  });

  it("has a headroom of zero under a budget of nothing, and is over in its first month", () => {
    const [context] = budgetContexts(cost("2027-01", ...EVEN), [budget(2027, 0)], CALENDAR_YEAR);
    expect(context?.headroom).toMatchObject({
      before: 0,
      after: -30_000,
      firstMonthOver: month("2027-01"),
    });
  });

  it("starts anew with each year: over in the second month of one, never in the next", () => {
    const budgets = [budget(2027, 150), budget(2028, 100)];
    const contexts = budgetContexts(cost("2027-11", ...EVEN), budgets, CALENDAR_YEAR);
    expect(contexts.map(({ headroom }) => headroom?.firstMonthOver)).toEqual([month("2027-12"), undefined]);
  });

  it("touches no year without months", () => {
    expect(budgetContexts({ label: "Nothing", months: [] }, [budget(2027, 1)], CALENDAR_YEAR)).toEqual([]);
  });

  it("is the cash of a plan month by month, operating expenditure as it is incurred", () => {
    const item = engagement({ monthlyRetainer: amount("8000"), coordinationHoursPerMonth: amount("10") });
    const priced = compared(
      engaging(item, {
        start: month("2026-10"),
        months: 15,
        organization: { staffHourlyCost: amount("50") },
        budgets: [{ fiscalYear: 2027, amount: amount("100000"), planned: amount("5000") }],
      }),
    );
    const contexts = budgetContextOf(priced, planOf(priced));
    // Three months of 8,000; then 100,000 - 5,000 = 95,000, of which twelve months of 8,000 take 96,000.
    expect(contexts.map(budgetSentence)).toEqual([
      "FY2026, 3 of 12 months: 24000.00 for vCIO, and no budget of FY2026 to hold it against.",
      "FY2027, 12 of 12 months: 100000.00 budget - 5000.00 planned = 95000.00 before; - 96000.00 for vCIO = -1000.00 after. Over from 2027-12 on.",
    ]);
    expect(contexts.map(({ opex, capex }) => [opex, capex])).toEqual([
      [2_400_000, 0],
      [9_600_000, 0],
    ]);
    const cash = totalOver(planOf(priced), linesOf(planOf(priced), ["CASH"]), priced.terms.horizon);
    expect(contexts.reduce((sum, { cost: cents }) => sum + cents, 0)).toBe(cash);
  });
});

it("counts capital expenditure of a plan where it is bought, not where it is depreciated", () => {
  // A laptop of 2,400 in January 2027, depreciated over 24 months, beside a salary of 96,000 a year.
  const laptop = {
    label: "Laptop",
    price: amount("2400"),
    treatment: "CAPEX",
    usefulLifeMonths: 24,
  } as const;
  const position = openSeat({ equipment: [laptop] });
  const priced = compared(hiring(position, { start: month("2027-01"), months: 24 }));
  const contexts = budgetContextOf(priced, planOf(priced));
  expect(contexts.map(({ opex, capex }) => [opex, capex])).toEqual([
    [9_600_000, 240_000],
    [9_600_000, 0],
  ]);
});

describe("the arithmetic of a budget context in words", () => {
  it("names every term that is not nothing, with the way in which it counts", () => {
    const drawn = {
      approvedTransfers: -200_000,
      actualsToDate: 100_000,
      openCommitments: 50_000,
      planned: 25_000,
    };
    const [context] = budgetContexts(cost("2027-01", [10, 0]), [budget(2027, 10_000, drawn)], CALENDAR_YEAR);
    // 10,000 - 2,000 - 1,000 - 500 - 250 = 6,250.
    expect(context && budgetSentence(context)).toBe(
      "FY2027, 1 of 12 months: 10000.00 budget - 2000.00 approved transfers - 1000.00 actuals to date - 500.00 open commitments - 250.00 planned = 6250.00 before; - 10.00 for Network = 6240.00 after.",
    );
  });
});

it("is conserved: the years add up to the cost, and a budget less its draws and the cost is what is left", () => {
  const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
  const spent = fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      spent,
      fc.integer({ min: 1, max: 12 }),
      amounts,
      amounts,
      (rows, firstMonth, money, planned) => {
        const months = rows.map(([opex, capex], index) => ({
          month: addMonths(month("2027-03"), index),
          total: opex + capex,
          opex,
          capex,
        }));
        const budgets = [budget(2028, money, { planned }), budget(2030, money)];
        const contexts = budgetContexts({ label: "Any", months }, budgets, { firstMonth, label: "ENDING" });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(sum(contexts.map((context) => context.cost))).toBe(sum(months.map(({ total }) => total)));
        expect(sum(contexts.map(({ fiscalYear }) => fiscalYear.monthsCovered))).toBe(months.length);
        for (const { fiscalYear, cost: cents, opex, capex, headroom } of contexts) {
          expect(opex + capex).toBe(cents);
          expect(headroom?.budget).toBe(budgets.find((each) => each.fiscalYear === fiscalYear.year));
          if (headroom === undefined) continue;
          expect(headroom.before).toBe(money * 100 - headroom.budget.planned);
          expect(headroom.after).toBe(headroom.before - cents);
          // What is left only falls, so it is over in some month exactly when it is over at the end.
          expect(headroom.firstMonthOver === undefined).toBe(headroom.after >= 0);
        }
      },
    ),
  );
});
