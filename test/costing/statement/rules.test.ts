import type { StatementInput } from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { checked, findings, line } from "./support/checked";

// Each stated figure, and what it should be, is worked out beside it.

describe("a line is quantity times unit price", () => {
  it.each`
    printed                  | finding
    ${"12 x 95 = 1140"}      | ${undefined}
    ${"12 x 95 = 1140.01"}   | ${["1140.01", "1140", "0.01"]}
    ${"12 x 95 = 1410"}      | ${["1410", "1140", "270"]}
    ${"7.5 x 165 = 1237.5"}  | ${undefined}
    ${"7.5 x 165 = 1237"}    | ${["1237", "1237.5", "-0.5"]}
    ${"3 x 33.335 = 100.01"} | ${undefined /* 100.005 is halfway: away from zero */}
    ${"3 x 33.335 = 100"}    | ${["100", "100.01", "-0.01"]}
    ${"3 x 0.0125 = 0.0375"} | ${undefined /* stated to four places, held to four */}
    ${"3 x 0.0125 = 0.04"}   | ${undefined /* stated to the cent, held to the cent */}
    ${"0 x 95 = 0"}          | ${undefined}
    ${"0 x 95 = 95"}         | ${["95", "0", "95"]}
  `("$printed", ({ printed, finding }: { printed: string; finding: string[] | undefined }) => {
    const found = findings({ lines: [line("Users", printed)] });
    expect(found).toEqual(finding === undefined ? [] : [["Users", "PRODUCT", ...finding]]);
  });

  it("is exact where floating point is not: 999999999 x 999999999.99", () => {
    // (10^9 - 1) x (10^9 - 0.01) = 10^18 - 10^7 - 10^9 + 0.01; stated is the most that an amount can be, 10^12.
    expect(findings({ lines: [line("Big", "999999999 x 999999999.99 = 1000000000000")] })).toEqual([
      ["Big", "PRODUCT", "1000000000000", "999999998990000000.01", "-999998998990000000.01"],
    ]);
  });

  it("of a credit is negative with its quantity, its price or its amount", () => {
    const credit = { credit: true };
    expect(findings({ lines: [line("Returned", "-2 x 40 = -80", credit)] })).toEqual([]);
    expect(findings({ lines: [line("Rebate", "2 x -40 = -80", credit)] })).toEqual([]);
    expect(findings({ lines: [line("Returned", "-2 x 40 = 80", credit)] })).toEqual([
      ["Returned", "PRODUCT", "80", "-80", "160"],
    ]);
  });
});

describe("a sum is that of its parts", () => {
  const lines = [line("A", "10.10"), line("B", "20.20"), line("C", "30.30")];

  it("of those it names, or of everything", () => {
    const input = (named: string, all: string): StatementInput => ({
      lines,
      subtotals: [{ label: "A and C", of: ["A", "C"], amount: amount(named) }],
      totals: [{ label: "All", amount: amount(all) }],
    });
    expect(findings(input("40.40", "60.60"))).toEqual([]); // 10.10 + 30.30; + 20.20
    expect(findings(input("40.41", "60"))).toEqual([
      ["A and C", "SUM", "40.41", "40.4", "0.01"],
      ["All", "SUM", "60", "60.6", "-0.6"],
    ]);
  });

  it("through subtotals, less discounts and plus taxes and surcharges, whose amounts are rate times base", () => {
    const input: StatementInput = {
      lines,
      subtotals: [{ label: "Goods", of: ["A", "B", "C"], amount: amount("60.60") }],
      percentages: [
        // 15 % of 60.60 = 9.09; 8.25 % of 60.60 = 4.9995, to the cent 5.00; 3 % of 30.30 = 0.909, to the cent 0.91.
        { label: "Discount", kind: "DISCOUNT", of: "Goods", rate: amount("0.15"), amount: amount("9.09") },
        { label: "Tax", kind: "TAX", of: "Goods", rate: amount("0.0825"), amount: amount("5") },
        { label: "Card fee", kind: "SURCHARGE", of: "C", rate: amount("0.03"), amount: amount("0.90") },
      ],
      // 60.60 - 9.09 + 5.00 + 0.90 = 57.41
      totals: [{ label: "Due", of: ["Goods", "Discount", "Tax", "Card fee"], amount: amount("57.41") }],
    };
    expect(findings(input)).toEqual([["Card fee", "PERCENTAGE", "0.9", "0.91", "-0.01"]]);
  });

  it("also where amounts between are not stated: they are worked out, to the cent", () => {
    const input = (total: string): StatementInput => ({
      lines: [line("Users", "3 x 33.335"), line("Site", "50")],
      subtotals: [{ label: "Services", of: ["Users", "Site"] }],
      percentages: [{ label: "Tax", kind: "TAX", of: "Services", rate: amount("0.0825") }],
      totals: [{ label: "Due", of: ["Services", "Tax"], amount: amount(total) }],
    });
    // 100.005 is 100.01; 150.01 x 0.0825 = 12.375825, 12.38; 162.39.
    expect(findings(input("162.39"))).toEqual([]);
    expect(findings(input("162.38"))).toEqual([["Due", "SUM", "162.38", "162.39", "-0.01"]]);
    const { judgements } = checked(input("162.39"));
    expect(judgements.map(({ sentence }) => sentence)).toEqual([
      '"Due": (3 x 33.335) + 50.00 + (8.25 % of ((3 x 33.335) + 50.00)) = 162.39; stated as 162.39, which agrees.',
    ]);
  });

  it("of hundreds of parts is written short", () => {
    const many = Array.from({ length: 500 }, (_, n) => line(`L${n}`, "0.01"));
    const { judgements } = checked({ lines: many, totals: [{ label: "All", amount: amount("5") }] });
    expect(judgements[0]?.sentence).toContain("+ 488 more = 5.00"); // 500 less the twelve written out
  });

  it("leaves a percentage of the total itself, and a share, out of everything", () => {
    const input: StatementInput = {
      lines: [line("A", "100")],
      totals: [{ label: "Total", amount: amount("100") }],
      percentages: [
        { label: "Of total", kind: "SURCHARGE", of: "Total", rate: amount("0.4"), amount: amount("40") },
        { label: "Of that", kind: "TAX", of: "Of total", rate: amount("0.1"), amount: amount("4") },
        { label: "Share", kind: "SHARE", of: "Total", part: "A", rate: amount("1") },
      ],
    };
    expect(findings(input)).toEqual([]);
  });
});

describe("periods", () => {
  const lines = [
    line("MSP", "5 x 200 = 1000", { period: "MONTH" }),
    line("Licences", "600", { period: "YEAR" }),
    line("Setup", "250"),
  ];

  it.each`
    period        | of                              | total
    ${"MONTH"}    | ${["MSP"]}                      | ${"1000"}
    ${"YEAR"}     | ${["MSP", "Licences"]}          | ${"12600" /* 12 x 1000 + 600 */}
    ${"YEAR"}     | ${["MSP", "Licences", "Setup"]} | ${"12850" /* the first year: + 250 */}
    ${"ONE_TIME"} | ${["MSP", "Licences", "Setup"]} | ${"1850" /* due at signing: 1000 + 600 + 250 */}
  `(
    "a total by $period of $of is $total",
    ({ total, ...sum }: { period: "MONTH" | "YEAR" | "ONE_TIME"; of: string[]; total: string }) => {
      expect(findings({ lines, totals: [{ label: "Total", ...sum, amount: amount(total) }] })).toEqual([]);
      const wrong = amount(total).plus(1);
      const found = findings({ lines, totals: [{ label: "Total", ...sum, amount: wrong }] });
      expect(found).toEqual([["Total", "SUM", wrong.toFixed(), total, "1"]]);
    },
  );

  it("an annual figure is twelve times the monthly one, of a line, a sum or a percentage", () => {
    const input = (annual: string): StatementInput => ({
      lines: [line("vCIO", "99.99", { period: "MONTH" })],
      percentages: [{ label: "Tax", kind: "TAX", of: "vCIO", rate: amount("0.1"), amount: amount("10") }],
      totals: [{ label: "Total", amount: amount("109.99") }],
      annualFigures: [
        { label: "vCIO, a year", of: "vCIO", amount: amount(annual) },
        { label: "Tax, a year", of: "Tax", amount: amount("120") },
        { label: "Total, a year", of: "Total", amount: amount("1319.88") }, // 12 x 109.99
      ],
    });
    expect(findings(input("1199.88"))).toEqual([]); // 12 x 99.99
    expect(findings(input("1199.89"))).toEqual([
      ["vCIO, a year", "TWELVE_MONTHS", "1199.89", "1199.88", "0.01"],
    ]);
  });
});

it("says the one currency, wherever the statement says it", () => {
  const lines = [line("A", "1", { currency: "EUR" }), line("B", "2")];
  expect(checked({ lines }).currency).toBe("EUR");
  expect(checked({ lines, currency: "EUR" }).currency).toBe("EUR");
  expect(checked({ lines: [line("A", "1")] }).currency).toBeUndefined();
});
