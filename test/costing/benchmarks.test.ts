import { besideBenchmark } from "../../src/costing/benchmarks/besideBenchmark";
import type { Benchmark } from "../../src/costing/benchmarks/Benchmark";
import { IT_SPENDING } from "../../src/costing/benchmarks/itSpending";
import { Decimal } from "../../src/kernel/Decimal";

const benchmarkOf = (facts: Partial<Benchmark>): Benchmark => ({
  numerator: "IT_SPEND",
  denominator: "REVENUE",
  statistic: "MEDIAN",
  value: "0.028",
  currency: undefined,
  population: "Some businesses",
  year: 2020,
  confidence: "SECONDARY",
  source: { title: "A study", url: "https://example.org/study" },
  ...facts,
});
const PER_EMPLOYEE = benchmarkOf({ denominator: "EMPLOYEES", value: "9820", currency: "USD" });

/** 280,000.00 of IT, 8,000,000.00 of revenue and 41.5 employees. */
const KNOWN = {
  currency: "USD",
  IT_SPEND: new Decimal("28000000"),
  REVENUE: new Decimal("800000000"),
  OPERATING_EXPENSE: undefined,
  EMPLOYEES: new Decimal("41.5"),
};

describe("an organization beside a published figure", () => {
  it("is a share, rounded before it is compared", () => {
    // 280,000 / 8,000,000 = 0.0350; - 0.0280.
    expect(besideBenchmark(benchmarkOf({}), KNOWN)).toMatchObject({ missing: [] });
    expect(besideBenchmark(benchmarkOf({}), KNOWN).own?.toFixed(4)).toBe("0.0350");
    expect(besideBenchmark(benchmarkOf({}), KNOWN).difference?.toFixed(4)).toBe("0.0070");
  });

  it("is an amount for each employee, in cents", () => {
    // 280,000 / 41.5 = 6,746.98795... -> 6,746.99; - 9,820.00.
    const { own, difference } = besideBenchmark(PER_EMPLOYEE, KNOWN);
    expect([own?.toFixed(), difference?.toFixed()]).toEqual(["674699", "-307301"]);
  });

  it("has no figure for what is not known, and says what that is", () => {
    const nothing = { ...KNOWN, IT_SPEND: undefined, REVENUE: undefined, EMPLOYEES: undefined };
    expect(besideBenchmark(benchmarkOf({}), nothing)).toMatchObject({
      own: undefined,
      difference: undefined,
      missing: [expect.stringMatching(/^IT spend: /), expect.stringMatching(/^Revenue: .*REVENUE/)],
    });
    expect(besideBenchmark(PER_EMPLOYEE, nothing).missing[1]).toMatch(/^Employees: .*HEADCOUNT/);
    expect(besideBenchmark(benchmarkOf({ denominator: "OPERATING_EXPENSE" }), KNOWN).missing).toEqual([
      "Operating expense of the whole business: Fairlead does not store it.",
    ]);
  });

  it("is not compared across currencies, and a share has none", () => {
    const inEuro = { ...KNOWN, currency: "EUR" };
    const { own, difference, missing } = besideBenchmark(PER_EMPLOYEE, inEuro);
    expect([own?.toFixed(), difference]).toEqual(["674699", undefined]);
    expect(missing).toEqual(["An exchange rate: the benchmark is in USD, the books are in EUR."]);
    expect(besideBenchmark(benchmarkOf({}), inEuro)).toMatchObject({ missing: [] });
  });
});

describe("every published figure", () => {
  it.each(IT_SPENDING.map((each) => [`${each.numerator} / ${each.denominator} ${each.year}`, each] as const))(
    "%s says of whom it is, of when and where it can be read",
    (_, { population, year, source, value, denominator, currency, confidence }) => {
      expect(population).not.toBe("");
      expect(year).toBeGreaterThan(1990);
      expect(source.url).toMatch(/^https:\/\//);
      // None was read at its own source.
      expect(confidence).not.toBe("SOURCED");
      expect(new Decimal(value).gt(0)).toBe(true);
      // An amount has a currency, a share has none and is one.
      expect(currency !== undefined).toBe(denominator === "EMPLOYEES");
      expect(currency !== undefined || new Decimal(value).lt(1)).toBe(true);
    },
  );
});
