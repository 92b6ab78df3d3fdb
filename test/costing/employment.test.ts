import fc from "fast-check";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { Decimal } from "../../src/kernel/Decimal";
import { addMonths } from "../../src/kernel/Month";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, planOf, shown } from "./support/priced";
import { amount, month } from "./support/written";

/** Days that are a whole number of months: 30.4375 to the month. */
const TWO_MONTHS = amount("60.875");

const annualChance = (chance: string) => ({ method: "ANNUAL_PROBABILITY", value: amount(chance) }) as const;
const monthly = (rate: string) => ({ method: "MONTHLY_RATE", value: amount(rate) }) as const;

type Chances = Record<"exists" | "employed" | "vacant" | "hires" | "leaves" | "certain", number[]>;

function employmentOf(position: PositionInput, months: number): Chances {
  const comparison = compared(hiring(position, { months }));
  const { employment } = planOf(comparison).positions[0] ?? {};
  if (employment === undefined) throw new Error("There is no seat.");
  const { exists, vacant, people, certain } = employment;
  const series = (each: Float64Array) => shown(comparison, each);
  return {
    exists: series(exists),
    employed: series(people.employed),
    vacant: series(vacant),
    hires: series(people.hires),
    leaves: series(people.leaves),
    certain: [Number(certain)],
  };
}

function expectClose(numbers: readonly number[], expected: readonly number[]): void {
  expect(numbers).toHaveLength(expected.length);
  numbers.forEach((number, index) => {
    expect(number).toBeCloseTo(expected[index] ?? NaN, 12);
  });
}

describe("a seat that somebody leaves at 10 % a month, refilled two months later", () => {
  const leaving = { turnover: monthly("0.1"), hiring: { timeToFillDays: TWO_MONTHS } };

  it("with an incumbent: 1, 0.9, 0.81, then the first replacements", () => {
    const { employed, leaves, hires, vacant } = employmentOf(seat(leaving), 5);
    // Who leaves at the end of January is missed in February and March and replaced in April: 0.729 + 0.1 = 0.829.
    // April: 0.829 x 0.1 leave; those of February (0.09) are replaced in May: 0.829 x 0.9 + 0.09 = 0.8361.
    expectClose(employed, [1, 0.9, 0.81, 0.829, 0.8361]);
    expectClose(leaves, [0.1, 0.09, 0.081, 0.0829, 0.08361]);
    expectClose(hires, [0, 0, 0, 0.1, 0.09]);
    expectClose(vacant, [0, 0.1, 0.19, 0.171, 0.1639]);
  });

  it("open: nobody for two months, then the same from the first hire on", () => {
    const { employed, hires } = employmentOf(openSeat(leaving), 7);
    expectClose(employed, [0, 0, 1, 0.9, 0.81, 0.829, 0.8361]);
    expectClose(hires, [0, 0, 1, 0, 0, 0.1, 0.09]);
  });
});

describe("42 days to fill are 1.38 months: one month in 62 % of cases, two in 38 %", () => {
  const fill = { hiring: { timeToFillDays: amount("42") } };
  const two = 42 / 30.4375 - 1; // 0.379876...
  const one = 1 - two;

  it("open: nobody in the first month, 62 % in the second, everybody in the third", () => {
    expectClose(employmentOf(openSeat(fill), 3).employed, [0, one, 1]);
  });

  it("after a departure: replaced after one month or after two", () => {
    const { hires } = employmentOf(seat({ ...fill, turnover: monthly("0.1") }), 4);
    // 0.1 leave in January, 0.09 in February: March hires 0.1 x 62 %, April 0.1 x 38 % + 0.09 x 62 %.
    expectClose(hires, [0, 0, 0.1 * one, 0.1 * two + 0.09 * one]);
  });
});

describe("no time to fill", () => {
  it("a leaver of January is replaced in February, and the seat is never empty", () => {
    const { employed, vacant, hires } = employmentOf(seat({ turnover: monthly("0.25") }), 3);
    expectClose(employed, [1, 1, 1]);
    expectClose(vacant, [0, 0, 0]);
    expectClose(hires, [0, 0.25, 0.25]);
  });
});

describe("turnover, however it is given, becomes a monthly rate", () => {
  it.each<[string, PositionInput["turnover"], number]>([
    ["24 % separations a year", { method: "ANNUAL_SEPARATION_RATE", value: amount("0.24") }, 0.02],
    ["150 % separations a year", { method: "ANNUAL_SEPARATION_RATE", value: amount("1.5") }, 0.125],
    ["an expected tenure of 40 months", { method: "EXPECTED_TENURE", value: amount("40") }, 0.025],
    ["a monthly rate of 3 %", monthly("0.03"), 0.03],
    ["an even chance of leaving within a year", annualChance("0.5"), 1 - Math.pow(0.5, 1 / 12)],
    ["a certain departure within a year", annualChance("1"), 1],
  ])("%s", (_, turnover, rate) => {
    expectClose(employmentOf(seat({ turnover }), 1).leaves, [rate]);
  });
});

describe("certainty", () => {
  it.each<[string, PositionInput, number]>([
    ["an incumbent who stays", seat(), 1],
    ["an open seat filled after whole months", openSeat({ hiring: { timeToFillDays: TWO_MONTHS } }), 1],
    ["a planned end", seat({ end: month("2026-07") }), 1],
    ["a fractional time to fill", openSeat({ hiring: { timeToFillDays: amount("42") } }), 0],
    ["any turnover", seat({ turnover: monthly("0.000001") }), 0],
  ])("%s", (_, position, certain) => {
    expect(employmentOf(position, 12).certain).toEqual([certain]);
  });
});

describe("a planned end", () => {
  it("is a departure at the end of the last month; the seat is gone after it", () => {
    const ending = employmentOf(seat({ end: month("2026-04") }), 6);
    expectClose(ending.exists, [1, 1, 1, 0, 0, 0]);
    expectClose(ending.employed, [1, 1, 1, 0, 0, 0]);
    expectClose(ending.leaves, [0, 0, 1, 0, 0, 0]);
    expectClose(ending.hires, [0, 0, 0, 0, 0, 0]);
  });

  it("lets only those leave who are there: 0.81 of a seat at 10 % a month", () => {
    const turnover = monthly("0.1");
    const hiringTerms = { timeToFillDays: amount("365.25") };
    const { leaves } = employmentOf(seat({ turnover, hiring: hiringTerms, end: month("2026-04") }), 6);
    expectClose(leaves, [0.1, 0.09, 0.81, 0, 0, 0]);
  });

  it("beyond the comparison is not a departure in it", () => {
    expectClose(employmentOf(seat({ end: month("2026-07") }), 3).leaves, [0, 0, 0]);
  });

  it("before the first hire leaves the seat empty", () => {
    const { employed, hires } = employmentOf(
      openSeat({ hiring: { timeToFillDays: TWO_MONTHS }, end: month("2026-02") }),
      4,
    );
    expectClose(employed, [0, 0, 0, 0]);
    expectClose(hires, [0, 0, 0, 0]);
  });
});

describe("the renewal process, for any seat", () => {
  const anySeat = fc.record({
    open: fc.boolean(),
    rate: fc.integer({ min: 0, max: 1_000_000 }),
    days: fc.integer({ min: 0, max: 730_000 }),
    start: fc.integer({ min: 0, max: 12 }),
    lasts: fc.integer({ min: 1, max: 60 }),
  });

  it("is in [0, 1], employed or vacant exactly where the seat exists, and agrees with a count of waiting seats", () => {
    fc.assert(
      fc.property(anySeat, ({ open, rate, days, start, lasts }) => {
        const first = addMonths(month("2026-01"), start);
        const position = (open ? openSeat : seat)({
          start: first,
          end: addMonths(first, lasts),
          turnover: monthly(new Decimal(rate).div(1_000_000).toFixed()),
          hiring: { timeToFillDays: new Decimal(days).div(1000) },
        });
        const { exists, employed, vacant, hires, leaves } = employmentOf(position, 48);
        const reference = waitingSeats(open, rate / 1e6, days / 1000 / 30.4375, Math.min(lasts, 48 - start));
        const there = exists.map((_, i) => (i >= start && i < start + lasts ? 1 : 0));
        expect(exists).toEqual(there);
        expect(
          largestGap(
            employed.map((chance, i) => chance + (vacant[i] ?? NaN)),
            there,
          ),
        ).toBeLessThan(1e-9);
        expect(largestGap(employed.slice(start, start + lasts), reference)).toBeLessThan(1e-9);
        const chances = [...employed, ...vacant, ...hires, ...leaves];
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...chances)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 150 },
    );
  });
});

const largestGap = (numbers: readonly number[], expected: readonly number[]): number =>
  Math.max(
    numbers.length - expected.length,
    ...numbers.map((number, i) => Math.abs(number - (expected[i] ?? NaN))),
  );

/**
 * The same process told the other way round: who waits how many more months for a hire.
 * Answers the chance that somebody is employed in each month.
 */
function waitingSeats(open: boolean, rate: number, fill: number, months: number): number[] {
  const shorter = Math.floor(fill);
  const waiting = new Map<number, number>();
  const wait = (chance: number) => {
    const longer = chance * (fill - shorter);
    waiting.set(shorter, (waiting.get(shorter) ?? 0) + chance - longer);
    waiting.set(shorter + 1, (waiting.get(shorter + 1) ?? 0) + longer);
  };
  let employed = open ? 0 : 1;
  if (open) wait(1);
  return Array.from({ length: months }, () => {
    employed += waiting.get(0) ?? 0;
    const present = employed;
    const oneMonthLess = [...waiting]
      .filter(([left]) => left > 0)
      .map(([left, chance]) => [left - 1, chance] as const);
    waiting.clear();
    for (const [left, chance] of oneMonthLess) waiting.set(left, chance);
    wait(present * rate);
    employed = present * (1 - rate);
    return present;
  });
}
