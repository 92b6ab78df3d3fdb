import fc from "fast-check";
import { Decimal } from "../../src/kernel/Decimal";
import { ExactRunningTotal } from "../../src/kernel/RunningTotal";

const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + cell, 0);

describe("an exact running total", () => {
  it("cuts 95,000 a year into twelve cells that add up to 95,000.00", () => {
    const total = new ExactRunningTotal(12);
    const cells = Array.from({ length: 12 }, () => total.cell(9_500_000));
    // 7,916.666...; 15,833.333...; 23,750: so .67, .66, .67 and again.
    expect(cells.slice(0, 3)).toEqual([791_667, 791_666, 791_667]);
    expect(sum(cells)).toBe(9_500_000);
  });

  it("shows a half cent in the month in which the total reaches it", () => {
    const total = new ExactRunningTotal(2);
    expect([total.cell(1), total.cell(1), total.cell(1), total.cell(1)]).toEqual([1, 0, 1, 0]);
  });

  it("drops the fractions of the old year when a new one begins", () => {
    const total = new ExactRunningTotal(3);
    expect([total.cell(1), total.cell(1)]).toEqual([0, 1]);
    total.restart();
    expect([total.cell(1), total.cell(1), total.cell(1)]).toEqual([0, 1, 0]);
  });

  it("keeps its cents through months in which nothing is added", () => {
    const total = new ExactRunningTotal(3);
    expect([total.cell(1), total.cell(0), total.cell(0), total.cell(1)]).toEqual([0, 0, 0, 1]);
  });

  it("goes below zero the same way as above it", () => {
    const total = new ExactRunningTotal(2);
    expect([total.cell(-1), total.cell(-1), total.cell(-1)].map((cell) => cell + 0)).toEqual([-1, 0, -1]);
  });

  it("always has cells that add up to the rounded exact total, product by product", () => {
    const price = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    const factor = fc.integer({ min: 0, max: 5_000_000 });
    const denominator = fc.constantFrom(1, 12, 1_000_000, 12_000_000, 1_000_000_000_000);
    const months = fc.array(fc.tuple(price, factor), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(months, denominator, (products, by) => {
        const total = new ExactRunningTotal(by);
        let exact = new Decimal(0);
        let shown = 0;
        for (const [a, b] of products) {
          const added = new Decimal(a).times(b);
          exact = exact.plus(added);
          // Beyond 2^53 cents amounts are no longer whole; a comparison that large is refused.
          fc.pre([added, exact].every((amount) => amount.div(by).abs().lt(Number.MAX_SAFE_INTEGER)));
          shown += total.cell(a, b);
          expect(new Decimal(shown).eq(exact.div(by).toDecimalPlaces(0))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
