import fc from "fast-check";
import { axisOver, type Axis } from "../../src/costing/Axis";
import { cellsOf } from "../../src/costing/cells";
import { Decimal } from "../../src/kernel/Decimal";
import { fraction } from "../../src/kernel/Fraction";
import { monthsFrom } from "../../src/kernel/Period";
import { month } from "./support/written";

const axisOf = (length: number, firstMonth = 1): Axis =>
  axisOver(monthsFrom(month("2027-01"), length), { firstMonth, label: "ENDING" });

const WHOLE = fraction([1, 1]);
const sum = (cells: ArrayLike<number>) => Array.from(cells).reduce((a, b) => a + b, 0);

describe("cells of an expectation", () => {
  const expected = (months: readonly number[], firstMonth = 1) =>
    Array.from(cellsOf(axisOf(months.length, firstMonth), "EXPECTED", months, WHOLE, undefined));

  it("round the total, not each month: twelve times 0.4 cents are 5 cents", () => {
    expect(sum(expected(new Array<number>(12).fill(0.4)))).toBe(5); // 4.8
  });

  it("begin again with a new year: 0.4 and, from February on, 0.4 and 0.8", () => {
    expect(expected([0.4, 0.4, 0.4], 2)).toEqual([0, 0, 1]);
  });

  it("are whole and add up to the rounded sum of what was expected", () => {
    const year = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(year, (months) => {
        const cells = expected(months);
        expect(cells.every(Number.isInteger)).toBe(true);
        expect(sum(cells)).toBe(Math.round(months.reduce((a, b) => a + b, 0)));
      }),
    );
  });
});

it("exact cells are the differences of the rounded running total of each year, whatever the size of the products", () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000 });
  const item = fc.record({
    prices: fc.array(cents, { minLength: 1, maxLength: 30 }),
    weight: fc.integer({ min: 0, max: 2_000_000 }),
    share: fc.tuple(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 52_000_000 })),
    firstMonth: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(item, ({ prices, weight, share: [above, below], firstMonth }) => {
      const axis = axisOf(prices.length, firstMonth);
      const total = prices
        .reduce((all, price) => all.plus(price), new Decimal(0))
        .times(weight)
        .times(above)
        .div(below);
      fc.pre(total.lt(Number.MAX_SAFE_INTEGER));
      const weights = new Array<number>(prices.length).fill(weight);
      const cells = cellsOf(axis, "EXACT", prices, fraction([above, below]), weights);
      // Divided last: a quotient cut off at forty digits would no longer add up to the halves that are rounded away.
      let toDate = new Decimal(0);
      let shown = new Decimal(0);
      prices.forEach((price, i) => {
        if (axis.fiscalYearStarts[i] === 1) toDate = shown = new Decimal(0);
        toDate = toDate.plus(new Decimal(price).times(weight).times(above));
        const rounded = toDate.div(below).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        expect(cells[i]).toBe(rounded.minus(shown).toNumber());
        shown = rounded;
      });
    }),
    { numRuns: 500 },
  );
});

it("a tax year of its own restarts the running total instead of the fiscal year", () => {
  // Thirds of a cent from November: 1/3, 2/3 in the old tax year; 1/3, 2/3, 3/3 in the one that begins in January.
  const axis = axisOver(monthsFrom(month("2026-11"), 5), { firstMonth: 12, label: "ENDING" });
  const cells = cellsOf(axis, "EXACT", [1, 1, 1, 1, 1], fraction([1, 3]), undefined, axis.yearStarts(1));
  expect(Array.from(cells)).toEqual([0, 1, 0, 1, 0]);
});
