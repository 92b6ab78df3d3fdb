import { budgetContextOf } from "../../src/costing/comparison/budgetContext";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import { printCents } from "../../src/kernel/Cents";
import { printMonth } from "../../src/kernel/Month";
import { engagement, engaging } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

describe("the budget context of a compared plan", () => {
  const context = (budgets: ComparisonInput["budgets"], monthly = "8000") => {
    const item = engagement({ monthlyRetainer: amount(monthly), coordinationHoursPerMonth: amount("10") });
    const terms = { start: month("2027-01"), months: 18, fiscalYearStartMonth: 7, budgets };
    const priced = compared(engaging(item, { ...terms, organization: { staffHourlyCost: amount("50") } }));
    return budgetContextOf(priced, planOf(priced)).flatMap(({ fiscalYear, cost, headroom }) => {
      if (headroom === undefined) return [];
      const { before, after, firstMonthOver } = headroom;
      return [
        [
          `${fiscalYear.label} ${fiscalYear.monthsCovered} of 12`,
          ...[cost, before, after].map(printCents),
          firstMonthOver === undefined ? "never" : printMonth(firstMonthOver),
        ],
      ];
    });
  };

  it("is budget + transfers - actuals - commitments - planned, less this cash cost in the months shown", () => {
    const drawn = {
      approvedTransfers: amount("5000"),
      actualsToDate: amount("10000"),
      openCommitments: amount("4000"),
      planned: amount("1000"),
    };
    // 60,000 + 5,000 - 10,000 - 4,000 - 1,000 = 50,000; six months of 8,000.
    expect(context([{ fiscalYear: 2027, amount: amount("60000"), ...drawn }])).toEqual([
      ["FY2027 6 of 12", "48000.00", "50000.00", "2000.00", "never"],
    ]);
  });

  it("names the first month over: 50,000 last for six months of 8,000, the seventh is January", () => {
    expect(context([{ fiscalYear: 2028, amount: amount("50000") }])).toEqual([
      ["FY2028 12 of 12", "96000.00", "50000.00", "-46000.00", "2028-01"],
    ]);
  });

  it("is not over when spent to the cent, and over by one cent", () => {
    expect(context([{ fiscalYear: 2027, amount: amount("48000.00") }])[0]?.[4]).toBe("never");
    expect(context([{ fiscalYear: 2027, amount: amount("47999.99") }])[0]?.[4]).toBe("2027-06");
  });

  it("is over from the first month when nothing is left", () => {
    const spent = { fiscalYear: 2027, amount: amount("1000"), actualsToDate: amount("1500") };
    expect(context([spent])).toEqual([["FY2027 6 of 12", "48000.00", "-500.00", "-48500.00", "2027-01"]]);
  });

  it("takes transfers away as well as to", () => {
    const moved = { fiscalYear: 2027, amount: amount("60000"), approvedTransfers: amount("-20000") };
    expect(context([moved])[0]?.slice(2)).toEqual(["40000.00", "-8000.00", "2027-06"]);
  });

  it("finds the budget of each year, whatever their order", () => {
    const years = [2028, 2027].map((fiscalYear) => ({ fiscalYear, amount: amount("100000") }));
    expect(context(years).map(([label]) => label)).toEqual(["FY2027 6 of 12", "FY2028 12 of 12"]);
  });
});
