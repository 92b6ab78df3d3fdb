import type { Ledger } from "../../../src/costing/budget/Ledger";
import { burnOf, outlookOf, type EstimateMethod } from "../../../src/costing/budget/outlook";
import { yearContexts, type YearContext } from "../../../src/costing/budget/yearContext";
import { monthOf } from "../../../src/kernel/Month";
import { actual, budgetLine, budgetYear, EMPTY, evenly, planned } from "./ledgers";

// 2026: 8,000.00 booked in its first half, 12,000.00 in its second. 2027, of which six months are over at 1 July: a budget
// of 12 x 2,000.00 = 24,000.00, of which 10,000.00 are booked; 7,000.00 are planned for November.
const LEDGER: Ledger = {
  ...EMPTY,
  years: [
    budgetYear({ fiscalYear: 2026, lines: [budgetLine({ id: "last year", months: evenly(150_000) })] }),
    budgetYear({ fiscalYear: 2027, lines: [budgetLine({ id: "this year", months: evenly(200_000) })] }),
  ],
  actuals: [
    actual({ month: monthOf(2026, 4), cents: 800_000 }),
    actual({ month: monthOf(2026, 12), cents: 1_200_000 }),
    actual({ month: monthOf(2027, 2), cents: 1_000_000 }),
  ],
  planned: [planned({ id: "p", months: [{ month: monthOf(2027, 11), opex: 700_000, capex: 0 }] })],
};

const both = (ledger: Ledger): { lastYear: YearContext; year: YearContext } => {
  const [lastYear, year] = yearContexts(ledger);
  if (lastYear === undefined || year === undefined) throw new Error("There are not two years.");
  return { lastYear, year };
};

describe("where the year will end", () => {
  const { lastYear, year } = both(LEDGER);

  it.each<[EstimateMethod, string, number]>([
    ["SCHEDULE", "10,000 booked + 7,000 planned", 1_700_000],
    ["REMAINING_BUDGET", "10,000 booked + 6 x 2,000 of the months to come", 2_200_000],
    ["RUN_RATE", "10,000 / 6 x 12", 2_000_000],
    ["SEASONAL", "10,000 x 20,000 / 8,000 of last year", 2_500_000],
  ])("%s: %s", (method, _, estimate) => {
    expect(outlookOf(year, lastYear, LEDGER.asOf, method)).toEqual({
      method,
      estimate,
      absentBecause: undefined,
      variance: 2_400_000 - estimate,
    });
  });

  it("is unknown where there is nothing to go by, and says so", () => {
    expect(outlookOf(year, undefined, LEDGER.asOf, "SEASONAL").absentBecause).toMatch(/no last year/);
    expect(outlookOf(year, lastYear, monthOf(2027, 1), "RUN_RATE").absentBecause).toMatch(/No month/);
    expect(outlookOf(year, lastYear, monthOf(2027, 3), "SEASONAL").absentBecause).toMatch(/same months/);
  });
});

describe("the burn of a year", () => {
  const burn = (booked: number, later: number, months: readonly number[]) => {
    const { year } = both({
      ...LEDGER,
      years: LEDGER.years.map((each) => ({
        ...each,
        lines: each.lines.map((line) => ({ ...line, months })),
      })),
      actuals: [...LEDGER.actuals.slice(0, 2), actual({ month: monthOf(2027, 2), cents: booked })],
      planned: [planned({ id: "p", months: [{ month: monthOf(2027, 11), opex: later, capex: 0 }] })],
    });
    return burnOf(year, LEDGER.asOf, 100_000).status;
  };
  const frontLoaded = [2_400_000, ...evenly(0).slice(1)];

  it.each<[string, string, number, number, number[]]>([
    [
      "14,400.00 of 24,000.00 at half time are 60 %, within ten points of 50 %",
      "ON_TRACK",
      1_440_000,
      0,
      evenly(200_000),
    ],
    ["one cent more is not", "AT_RISK", 1_440_001, 0, evenly(200_000)],
    ["unless the budget had it for these months", "ON_TRACK", 2_000_000, 0, frontLoaded],
    ["what is known will not fit: 10,000.00 and 14,000.01", "AT_RISK", 1_000_000, 1_400_001, evenly(200_000)],
    ["more than the whole year's money", "OVER", 2_400_001, 0, frontLoaded],
  ])("%s: %s", (_, status, booked, later, months) => {
    expect(burn(booked, later, months)).toBe(status);
  });
});
