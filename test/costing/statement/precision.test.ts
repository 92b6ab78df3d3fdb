import type {
  StatedPrecisionInput,
  StatementInput,
} from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { checked, findings, line } from "./support/checked";

interface Row {
  readonly monthly: string;
  readonly annual: string;
  readonly precision: StatedPrecisionInput | undefined;
  readonly agrees: boolean;
}

const annually = ({ monthly, annual, precision }: Row): StatementInput => ({
  lines: [line("Fee", monthly, { period: "MONTH" })],
  annualFigures: [{ label: "A year", of: "Fee", amount: amount(annual), amountPrecision: precision }],
});

describe("a figure that follows agrees when what follows rounds to it", () => {
  it.each`
    monthly        | annual        | precision                                        | agrees
    ${"99990"}     | ${"1200000"}  | ${{ significantDigits: 2 }}                      | ${true /* 1,199,880: "$1.2 million" */}
    ${"95833.34"}  | ${"1200000"}  | ${{ significantDigits: 2 }}                      | ${true /* 1,150,000.08 */}
    ${"95833.33"}  | ${"1200000"}  | ${{ significantDigits: 2 }}                      | ${false /* 1,149,999.96 is 1.1 million */}
    ${"104166.66"} | ${"1200000"}  | ${{ significantDigits: 2 }}                      | ${true /* 1,249,999.92 */}
    ${"104166.67"} | ${"1200000"}  | ${{ significantDigits: 2 }}                      | ${false /* 1,250,000.04 is 1.3 million */}
    ${"99990"}     | ${"1200000"}  | ${{ significantDigits: 3 }}                      | ${true /* 1,199,880 to ten thousands */}
    ${"99990"}     | ${"1200000"}  | ${{ significantDigits: 5 }}                      | ${false /* to hundreds it is 1,199,900 */}
    ${"7916.67"}   | ${"95000"}    | ${{ roundedTo: amount("1000") }}                 | ${true /* 95,000.04 */}
    ${"7875"}      | ${"95000"}    | ${{ roundedTo: amount("1000") }}                 | ${true /* 94,500: half, away from zero */}
    ${"7874.99"}   | ${"95000"}    | ${{ roundedTo: amount("1000") }}                 | ${false /* 94,499.88 */}
    ${"7916.67"}   | ${"95000"}    | ${{ decimalPlaces: 0 }}                          | ${true}
    ${"7916.67"}   | ${"95000"}    | ${{ decimalPlaces: 1 }}                          | ${true /* 95,000.0 */}
    ${"7916.67"}   | ${"95000"}    | ${{ decimalPlaces: 2 }}                          | ${false}
    ${"7916.67"}   | ${"95000"}    | ${undefined /* to the cent, it must be exact */} | ${false}
    ${"7916.67"}   | ${"95000.04"} | ${undefined}                                     | ${true}
  `("12 x $monthly and $annual with $precision: $agrees", (row: Row) => {
    expect(findings(annually(row)).length === 0).toBe(row.agrees);
  });
});

describe("a figure that others follow from is anything within half a unit", () => {
  it("a monthly price rounded to the cent is one of a yearly salary, where it says that it is rounded", () => {
    // 95,000 / 12 = 7,916.666...: 12 x (7,916.665 to 7,916.675) is 94,999.98 to 95,000.10.
    const input = (annual: string): StatementInput => ({
      lines: [line("Pay", "7916.67", { period: "MONTH", amountPrecision: { decimalPlaces: 2 } })],
      annualFigures: [{ label: "Salary", of: "Pay", amount: amount(annual) }],
    });
    expect(findings(input("95000"))).toEqual([]);
    expect(findings(input("94999.98"))).toEqual([]);
    expect(findings(input("95000.1"))).toEqual([]);
    expect(findings(input("94999.97"))).toEqual([
      ["Salary", "TWELVE_MONTHS", "94999.97", "95000.04", "-0.07"],
    ]);
    const { judgements } = checked(input("94999.97"));
    expect(judgements.map(({ from, to }) => [from.toFixed(), to.toFixed()])).toEqual([
      ["94999.98", "95000.1"],
    ]);
    expect(judgements[0]?.sentence).toBe(
      '"Salary": 12 x 7916.67 = 95000.04 (within the precisions stated: 94999.98 to 95000.10); stated as 94999.97, 0.07 too little.',
    );
  });

  it("both sides of a product, and parts with opposite signs", () => {
    // "About 40 users at about $150": 39.5 to 40.5 times 145 to 155 is 5,727.50 to 6,277.50.
    const about = (total: string): StatementInput => ({
      lines: [
        line("Users", `40 x 150 = ${total}`, {
          quantityPrecision: { decimalPlaces: 0 },
          unitPricePrecision: { roundedTo: amount("10") },
        }),
      ],
    });
    expect(findings(about("5727.5"))).toEqual([]);
    expect(findings(about("6277.5"))).toEqual([]);
    expect(findings(about("5727.49"))).toHaveLength(1);
    expect(findings(about("6277.51"))).toHaveLength(1);
    // 100 +- 5 less a discount of 20 +- 5 is 70 to 90.
    const net = (total: string): StatementInput => ({
      lines: [line("List", "100", { amountPrecision: { roundedTo: amount("10") } })],
      percentages: [
        {
          label: "Discount",
          kind: "DISCOUNT",
          of: "List",
          amount: amount("20"),
          amountPrecision: { roundedTo: amount("10") },
        },
      ],
      totals: [{ label: "Net", amount: amount(total) }],
    });
    expect(findings(net("70"))).toEqual([]);
    expect(findings(net("90"))).toEqual([]);
    expect(findings(net("69.99"))).toHaveLength(1);
    expect(findings(net("90.01"))).toHaveLength(1);
  });

  it("a percentage to one decimal: 8.3 % is 8.25 to 8.35 % of 1,000, where it says so", () => {
    const tax = (stated: string, ratePrecision?: StatedPrecisionInput): StatementInput => ({
      lines: [line("Goods", "1000")],
      percentages: [
        {
          label: "Tax",
          kind: "TAX",
          of: "Goods",
          rate: amount("0.083"),
          ratePrecision,
          amount: amount(stated),
        },
      ],
    });
    expect(findings(tax("82.5", { decimalPlaces: 3 }))).toEqual([]);
    expect(findings(tax("83.5", { decimalPlaces: 3 }))).toEqual([]);
    expect(findings(tax("82.49", { decimalPlaces: 3 }))).toHaveLength(1);
    expect(findings(tax("82.5"))).toEqual([["Tax", "PERCENTAGE", "82.5", "83", "-0.5"]]);
    expect(findings(tax("83"))).toEqual([]);
  });
});

describe("a share is rounded as finely as it is written, at least to whole percents", () => {
  it.each`
    part       | rate       | decimalPlaces | shouldBe
    ${"1"}     | ${"0.333"} | ${undefined}  | ${undefined /* 33.3 % */}
    ${"1"}     | ${"0.33"}  | ${undefined}  | ${undefined}
    ${"1"}     | ${"0.334"} | ${undefined}  | ${"0.333"}
    ${"2"}     | ${"0.67"}  | ${undefined}  | ${undefined}
    ${"2"}     | ${"0.66"}  | ${undefined}  | ${"0.67"}
    ${"1.5"}   | ${"0.5"}   | ${undefined}  | ${undefined}
    ${"1.51"}  | ${"0.5"}   | ${undefined}  | ${undefined /* 50.33 % */}
    ${"1.51"}  | ${"0.5"}   | ${3}          | ${"0.503" /* "50.0 %" is not 50.3 % */}
    ${"0.015"} | ${"0.01"}  | ${undefined}  | ${undefined /* 0.5 %, half, away from zero */}
  `(
    "$part of 3 is $rate",
    ({
      part,
      rate,
      decimalPlaces,
      shouldBe,
    }: {
      part: string;
      rate: string;
      decimalPlaces?: number;
      shouldBe?: string;
    }) => {
      const found = findings({
        lines: [line("Whole", "3")],
        percentages: [
          {
            label: "Share",
            kind: "SHARE",
            of: "Whole",
            amount: amount(part),
            rate: amount(rate),
            ratePrecision: decimalPlaces === undefined ? undefined : { decimalPlaces },
          },
        ],
      });
      expect(found.map(([, , , should]) => should)).toEqual(shouldBe === undefined ? [] : [shouldBe]);
    },
  );
});

describe("the smallest unit", () => {
  it("of whole yen rounds what follows to whole yen", () => {
    const yen = (tax: string): StatementInput => ({
      currency: "JPY",
      smallestUnit: amount("1"),
      lines: [line("Goods", "1980")],
      percentages: [{ label: "Tax", kind: "TAX", of: "Goods", rate: amount("0.08"), amount: amount(tax) }],
    });
    expect(findings(yen("158"))).toEqual([]); // 158.4
    expect(findings(yen("159"))).toEqual([["Tax", "PERCENTAGE", "159", "158", "1"]]);
  });

  it("of five centimes rounds what follows to five centimes", () => {
    const francs = (total: string): StatementInput => ({
      smallestUnit: amount("0.05"),
      lines: [line("Hours", `0.5 x 99.90 = ${total}`)],
    });
    expect(findings(francs("49.95"))).toEqual([]);
    expect(findings(francs("50"))).toEqual([["Hours", "PRODUCT", "50", "49.95", "0.05"]]);
  });
});
