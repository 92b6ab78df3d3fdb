import fc from "fast-check";
import {
  changesBetween,
  type ComparedLine,
  type ComparedMoney,
} from "../../../src/costing/budget/changesBetween";

const line = (name: string, cents: number, rest: Partial<ComparedLine> = {}): ComparedLine => ({
  key: name,
  name,
  cents,
  moved: 0,
  ...rest,
});
const budget = (lines: ComparedLine[], rest: Partial<ComparedMoney> = {}): ComparedMoney => ({
  lines,
  carriedForward: 0,
  contingency: 0,
  ...rest,
});
const ONE = 1_000_000;

describe("why a budget changed", () => {
  it("licences: 40 at 20.00 were 800.00, 45 at 22.00 are 990.00: 90.00 by price, 100.00 by volume", () => {
    const then = budget([line("licences", 80_000, { quantity: 40 * ONE, unitPrice: 2_000 })]);
    const now = budget([line("licences", 99_000, { quantity: 45 * ONE, unitPrice: 2_200 })]);
    // (22 - 20) x 45 = 90.00; (45 - 40) x 20 = 100.00.
    expect(changesBetween(then, now)).toEqual({
      from: 80_000,
      to: 99_000,
      changes: [
        { name: "licences", cause: "PRICE", cents: 9_000, isApart: false },
        { name: "licences", cause: "VOLUME", cents: 10_000, isApart: false },
      ],
    });
  });

  it("names lines that are new, gone and wider, money brought over, and another contingency", () => {
    const then = budget([line("fax", 5_000), line("support", 10_000)], {
      carriedForward: 1_500,
      contingency: 20_000,
    });
    const now = budget([line("support", 16_000), line("backup", 3_000)], {
      carriedForward: 4_000,
      contingency: 18_000,
    });
    // 5,000 + 10,000 + 1,500 + 20,000 = 36,500 were 16,000 + 3,000 + 4,000 + 18,000 = 41,000 now.
    expect(changesBetween(then, now)).toEqual({
      from: 36_500,
      to: 41_000,
      changes: [
        { name: "support", cause: "SCOPE", cents: 6_000, isApart: false },
        { name: "backup", cause: "NEW", cents: 3_000, isApart: false },
        { name: "fax", cause: "DROPPED", cents: -5_000, isApart: false },
        { name: "Carried forward", cause: "TIMING", cents: 2_500, isApart: true },
        { name: "Contingency", cause: "SCOPE", cents: -2_000, isApart: true },
      ],
    });
  });

  it("tells what was moved to a line from its price and its volume", () => {
    const priced = { quantity: 40 * ONE, unitPrice: 2_000 };
    const then = budget([line("licences", 80_000, priced)], { contingency: 7_000 });
    const now = budget([line("licences", 80_000, { ...priced, moved: 7_000 })]);
    expect(changesBetween(then, now)).toEqual({
      from: 87_000,
      to: 87_000,
      changes: [
        { name: "licences", cause: "SCOPE", cents: 7_000, isApart: false },
        { name: "Contingency", cause: "SCOPE", cents: -7_000, isApart: true },
      ],
    });
  });

  it("adds up to the difference, to the cent", () => {
    const amount = fc.nat({ max: 10_000_000 });
    const lines = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom("a", "b", "c", "d", "e"),
        name: fc.constant("line"),
        cents: amount,
        quantity: fc.option(fc.nat({ max: 500 * ONE }), { nil: undefined }),
        unitPrice: fc.option(fc.nat({ max: 100_000 }), { nil: undefined }),
        moved: fc.integer({ min: -10_000_000, max: 10_000_000 }),
      }),
      { selector: ({ key }) => key },
    );
    const money = fc.record({ lines, carriedForward: amount, contingency: amount });
    const whole = ({ lines: all, carriedForward, contingency }: ComparedMoney): number =>
      all.reduce((sum, { cents, moved }) => sum + cents + moved, carriedForward + contingency);
    fc.assert(
      fc.property(money, money, (then, now) => {
        const { from, to, changes } = changesBetween(then, now);
        expect([from, to]).toEqual([whole(then), whole(now)]);
        expect(changes.reduce((sum, { cents }) => sum + cents, from)).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});
