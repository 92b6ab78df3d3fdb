import fc from "fast-check";
import { asCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";
import { ONE, rateOf, withinMillionths } from "../../src/kernel/Rate";
import { divideProduct, productOver, raised, roundHalfAway, shareOf } from "../../src/kernel/rounding";

const rate = (text: string) => rateOf(new Decimal(text));

/** a x b / denominator, halves away from zero, by the definition: the size is rounded, then the sign put back. */
function byDefinition(a: number, b: number, denominator: number): number {
  const product = BigInt(a) * BigInt(b);
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(product < 0n ? -rounded : rounded);
}

describe("a rate", () => {
  it.each([
    ["0.062", 62_000],
    ["1", 1_000_000],
    ["-0.5", -500_000],
    ["0.000001", 1],
    ["0.0145", 14_500],
  ])("of %s is %d millionths", (written, millionths) => {
    expect(rate(written)).toBe(millionths);
  });

  it("with a seventh decimal place is refused, not rounded", () => {
    expect(withinMillionths(new Decimal("0.0000001"))).toBe(false);
    expect(() => rate("0.0000001")).toThrow("0.0000001 has more than six decimal places");
  });
});

describe("halves are rounded away from zero", () => {
  it.each`
    a       | b    | denominator | rounded
    ${5}    | ${1} | ${2}        | ${3}
    ${-5}   | ${1} | ${2}        | ${-3}
    ${5}    | ${1} | ${10}       | ${1}
    ${-5}   | ${1} | ${10}       | ${-1}
    ${4}    | ${1} | ${10}       | ${0}
    ${1}    | ${1} | ${3}        | ${0}
    ${2}    | ${1} | ${3}        | ${1}
    ${-2}   | ${1} | ${3}        | ${-1}
    ${-7}   | ${1} | ${2}        | ${-4}
    ${1234} | ${5} | ${100}      | ${62}
    ${1250} | ${6} | ${100}      | ${75}
  `(
    "$a x $b / $denominator is $rounded",
    ({ a, b, denominator, rounded }: Record<"a" | "b" | "denominator" | "rounded", number>) => {
      expect(productOver(a, b, denominator)).toBe(rounded);
    },
  );

  it("in floating-point cents too, and never as negative zero", () => {
    expect([2.5, -2.5, 0.5, -0.5, 2.4, -2.4].map(roundHalfAway)).toEqual([3, -3, 1, -1, 2, -2]);
    expect(roundHalfAway(-0.4)).toBe(0);
  });

  it("whatever the numbers: products within 2^53", () => {
    const small = fc.integer({ min: -90_000_000, max: 90_000_000 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 1_000_000_000 }), (a, b, denominator) => {
        expect(productOver(a, b, denominator) === byDefinition(a, b, denominator)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("whatever the numbers: products beyond 2^53 take the BigInt path to the same answer", () => {
    const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 5_000_000 }), (amount, share) => {
        expect(productOver(amount, share, ONE) === byDefinition(amount, share, ONE)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("on the edge between the two paths: 2^53 - 1, 2^53 and 2^53 + 1", () => {
    // 9007199254740991 / 2 = 4503599627370495.5; 2^53 / 2 is whole; 3 x 3002399751580331 = 2^53 + 1, halved ends in .5 again.
    expect(productOver(Number.MAX_SAFE_INTEGER, 1, 2)).toBe(4_503_599_627_370_496);
    expect(productOver(2 ** 52, 2, 2)).toBe(2 ** 52);
    expect(productOver(3, 3_002_399_751_580_331, 2)).toBe(4_503_599_627_370_497);
    expect(productOver(-3, 3_002_399_751_580_331, 2)).toBe(-4_503_599_627_370_497);
  });

  it("after a division whose rest is never negative", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 12_000_000 }),
        (a, b, denominator) => {
          const { whole, rest } = divideProduct(a, b, denominator);
          fc.pre(Number.isSafeInteger(whole));
          expect(rest).toBeGreaterThanOrEqual(0);
          expect(rest).toBeLessThan(denominator);
          expect(BigInt(whole) * BigInt(denominator) + BigInt(rest)).toBe(BigInt(a) * BigInt(b));
        },
      ),
    );
  });
});

describe("prices", () => {
  it.each([
    ["100000.00", "0.03", "103000.00"],
    ["0.10", "0.05", "0.11"], // 0.105
    ["33.33", "0.05", "35.00"], // 34.9965
    ["140.00", "-0.035", "135.10"],
  ])("%s raised by %s is %s", (price, raise, after) => {
    const cents = asCents(new Decimal(price).times(100).toNumber());
    expect(raised(cents, rate(raise)) / 100).toBe(Number(after));
  });

  it("raised twice start from the rounded price: 10.50 at 5 % is 11.03, then 11.58, not 11.57", () => {
    // 10.50 x 1.05 = 11.025 -> 11.03; 11.03 x 1.05 = 11.5815 -> 11.58. Unrounded: 11.57625 -> 11.58.
    // 0.10 x 1.05 = 0.105 -> 0.11; 0.11 x 1.05 = 0.1155 -> 0.12. Unrounded: 0.11025 -> 0.11.
    const five = rate("0.05");
    expect(raised(raised(asCents(10), five), five)).toBe(12);
    expect(raised(raised(asCents(1050), five), five)).toBe(1158);
  });

  it("shared: 6.2 % of 8,333.33 is 516.67", () => {
    // 8,333.33 x 0.062 = 516.66646
    expect(shareOf(833_333, rate("0.062"))).toBe(51_667);
  });
});
