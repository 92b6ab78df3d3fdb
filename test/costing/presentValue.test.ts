import { argumentFields, readArgument } from "../../src/costing/comparison/argument";
import { discounted, presentValueOf, type PresentValue } from "../../src/costing/comparison/presentValue";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import { PRESENT_VALUE_TIMINGS, type PresentValueTiming } from "../../src/costing/vocabulary";
import { printCents } from "../../src/kernel/Cents";
import { printDay } from "../../src/kernel/Day";
import { Decimal } from "../../src/kernel/Decimal";
import { engagement, engaging, hiring, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

/** Monthly amounts in which only the last month of each year holds something. */
const atYearEnds = (...amounts: readonly number[]): number[] =>
  amounts.flatMap((each) => [...new Array<number>(11).fill(0), each]);

const valued = (months: readonly number[], rate: string, timing: PresentValueTiming = "END"): string =>
  discounted(months, amount(rate), timing).toFixed(2);

function presentValue(
  input: ComparisonInput,
  rate: string,
  timing: PresentValueTiming = "END",
): PresentValue {
  const priced = compared(input);
  const reading = readArgument(priced, "annualRate", argumentFields.annualRate, amount(rate));
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  return presentValueOf(priced, planOf(priced), reading.given, timing);
}

describe("amounts at the ends of years, at an effective annual rate, give what published examples of NPV give", () => {
  // Microsoft, NPV function, support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
  it("10 %: -10,000, 3,000, 4,200, 6,800 are worth 1,188.44", () => {
    expect(valued(atYearEnds(-10_000, 3000, 4200, 6800), "0.1")).toBe("1188.44");
  });

  it("8 %: 8,000, 9,200, 10,000, 12,000, 14,500 are worth 40,000 + 1,922.06", () => {
    expect(valued(atYearEnds(8000, 9200, 10_000, 12_000, 14_500), "0.08")).toBe("41922.06");
  });

  it("8 %: the same with a loss of 9,000 in the sixth year are worth 40,000 - 3,749.47", () => {
    expect(valued(atYearEnds(8000, 9200, 10_000, 12_000, 14_500, -9000), "0.08")).toBe("36250.53");
  });
});

describe("a month's cost of 1,000 is worth", () => {
  const inMonth = (k: number) => [...new Array<number>(k - 1).fill(0), 1000];

  it.each<[PresentValueTiming, number, string, string, string]>([
    ["END", 12, "0.25", "800.00", "1,000 / 1.25"],
    ["END", 24, "0.25", "640.00", "1,000 / 1.25^2"],
    ["BEGIN", 1, "0.25", "1000.00", "not discounted"],
    ["BEGIN", 13, "0.25", "800.00", "twelve months on"],
    ["END", 6, "0.44", "833.33", "1,000 / 1.2, the square root of 1.44"],
    ["END", 12, "-0.2", "1250.00", "1,000 / 0.8: a negative rate makes later money dearer"],
    ["EXCEL_NPV", 1, "0.12", "990.10", "1,000 / 1.01"],
    ["EXCEL_NPV", 2, "0.12", "980.30", "1,000 / 1.01^2"],
  ])("%s, month %d at %s a year: %s (%s)", (timing, k, rate, expected) => {
    expect(valued(inMonth(k), rate, timing)).toBe(expected);
  });

  it("MID: the geometric mean of what it is worth at the beginning and at the end", () => {
    const worth = (timing: PresentValueTiming) => discounted(inMonth(7), amount("0.1"), timing);
    expect(worth("MID").pow(2).toFixed(20)).toBe(worth("BEGIN").times(worth("END")).toFixed(20));
  });
});

it("1,000 a month for a year at a nominal 12 % is 1,000 x the annuity factor 11.2551 of the tables", () => {
  const year = engaging(engagement({ monthlyRetainer: amount("1000") }));
  expect(printCents(presentValue(year, "0.12", "EXCEL_NPV").amount)).toBe("11255.08");
});

it("1,000 a month for a year at an effective 10 % is the sum of a geometric series, rounded once", () => {
  const year = engaging(engagement({ monthlyRetainer: amount("1000") }));
  const monthly = Math.pow(1.1, 1 / 12) - 1;
  expect(printCents(presentValue(year, "0.1").amount)).toBe(((1000 * (1 - 1 / 1.1)) / monthly).toFixed(2));
});

it("is taken from what is paid: a licence of 1,200 billed for the year in its first month is not discounted at BEGIN", () => {
  const licence = { label: "Suite", amount: amount("1200"), per: "YEAR" } as const;
  const item = hiring(seat({ salary: amount("0"), seat: { state: "OPEN" }, recurringCosts: [licence] }));
  expect(printCents(presentValue(item, "0.5", "BEGIN").amount)).toBe("1200.00");
});

it("leaves lost productivity out", () => {
  const item = engagement({ monthlyRetainer: amount("100"), coordinationHoursPerMonth: amount("9") });
  const input = engaging(item, { organization: { staffHourlyCost: amount("50") } });
  expect(printCents(presentValue(input, "0").undiscounted)).toBe("1200.00");
});

it.each(Object.keys(PRESENT_VALUE_TIMINGS) as PresentValueTiming[])(
  "at a rate of nothing is the undiscounted total: %s",
  (timing) => {
    const value = presentValue(hiring(seat({ salary: amount("95000.01") })), "0", timing);
    expect([value.amount, value.undiscounted]).toEqual([9500001, 9500001]);
  },
);

it("names its rate, its convention and the day: the first of the comparison, wherever the seat began", () => {
  const input = hiring(seat({ start: month("2025-03") }), { start: month("2026-04") });
  const value = presentValue(input, "0.08", "MID");
  expect(printDay(value.valuationDay)).toBe("2026-04-01");
  expect([value.annualRate.text, value.timing]).toEqual(["0.08", "MID"]);
  expect(value.formula).toContain("(1 + r)^(-(k-1/2)/12)");
});

it.each(["-0.5", "1.000001", "0.0000001"])("a rate of %s is a problem", (rate) => {
  const reading = readArgument(
    compared(hiring(seat())),
    "annualRate",
    argumentFields.annualRate,
    new Decimal(rate),
  );
  expect(reading).toMatchObject({ kind: "invalid", problems: [{ path: ["annualRate"] }] });
});
