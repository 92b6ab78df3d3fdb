import fc from "fast-check";
import { changesBetween, type ComparedLine } from "../../../src/costing/budget/changesBetween";

const line = (name: string, cents: number, rest: Partial<ComparedLine> = {}): ComparedLine => ({
  key: name,
  name,
  cents,
  ...rest,
});
const ONE = 1_000_000;

describe("why a budget changed", () => {
  it("licences: 40 at 20.00 were 800.00, 45 at 22.00 are 990.00: 90.00 by price, 100.00 by volume", () => {
    const then = [line("licences", 80_000, { quantity: 40 * ONE, unitPrice: 2_000 })];
    const now = [line("licences", 99_000, { quantity: 45 * ONE, unitPrice: 2_200 })];
    // (22 - 20) x 45 = 90.00; (45 - 40) x 20 = 100.00.
    expect(changesBetween(then, now)).toEqual({
      from: 80_000,
      to: 99_000,
      changes: [
        { name: "licences", cause: "PRICE", cents: 9_000 },
        { name: "licences", cause: "VOLUME", cents: 10_000 },
      ],
    });
  });

  it("names lines that are new, gone, wider, and money brought over", () => {
    const then = [line("fax", 5_000), line("support", 10_000)];
    const now = [line("support", 16_000, { broughtOver: 4_000 }), line("backup", 3_000)];
    expect(changesBetween(then, now).changes).toEqual([
      { name: "support", cause: "TIMING", cents: 4_000 },
      { name: "support", cause: "SCOPE", cents: 2_000 },
      { name: "backup", cause: "NEW", cents: 3_000 },
      { name: "fax", cause: "DROPPED", cents: -5_000 },
    ]);
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
        broughtOver: fc.option(amount, { nil: undefined }),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(lines, lines, (then, now) => {
        const { from, to, changes } = changesBetween(then, now);
        expect(changes.reduce((sum, { cents }) => sum + cents, from)).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});
