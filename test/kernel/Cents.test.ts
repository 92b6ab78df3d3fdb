import fc from "fast-check";
import { amountOf, asCents, centsOf, printCents, withinCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";

describe("cents", () => {
  it.each([
    ["1234.50", 123450],
    ["0.01", 1],
    ["-0.01", -1],
    ["8.29", 829], // 8.29 * 100 is 828.9999999999999 in floating point
    ["90071992547409.91", Number.MAX_SAFE_INTEGER],
  ])("%s is %d cents", (amount, cents) => {
    expect(centsOf(new Decimal(amount))).toBe(cents);
  });

  it("refuse a fraction of a cent instead of rounding it", () => {
    expect(() => centsOf(new Decimal("0.005"))).toThrow("0.005 has fractions of a cent");
  });

  it("refuse what a whole JavaScript number cannot hold", () => {
    expect(withinCents(new Decimal("90071992547409.92"))).toBe(false);
    expect(() => centsOf(new Decimal("90071992547409.92"))).toThrow(RangeError);
  });

  it.each([
    [0, "0.00"],
    [-0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [123450, "1234.50"],
    [-100, "-1.00"],
    [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
  ])("%d is printed as %s", (cents, printed) => {
    expect(printCents(cents)).toBe(printed);
  });

  it("come back from their printed form, and from their amount", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        expect(centsOf(new Decimal(printCents(whole)))).toBe(whole);
        expect(centsOf(amountOf(whole))).toBe(whole);
        expect(asCents(whole)).toBe(whole);
      }),
    );
  });
});
