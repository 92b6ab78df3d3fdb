import type {
  StatementInput,
  StatementLineInput,
  StatementPercentageInput,
} from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { changes, checked, findings, line } from "./support/checked";

// Statements that others have published, with every figure as they print it.

const monthly = (label: string, printed: string) => line(label, printed, { period: "MONTH" });

describe("Technoir Solutions, MSP Cost Examples (technoirsolutions.com/services/msp_pricing-examples)", () => {
  /** Lines, "Total- $x per month / $y annually", and "Onboarding - $z (Monthly fee x 40%)". */
  const example = (
    lines: readonly StatementLineInput[],
    total: string,
    annual: string,
    onboarding?: string,
  ): StatementInput => ({
    lines,
    totals: [{ label: "Total", of: lines.map(({ label }) => label), amount: amount(total) }],
    annualFigures: [{ label: "Annually", of: "Total", amount: amount(annual) }],
    percentages:
      onboarding === undefined
        ? []
        : [
            {
              label: "Onboarding",
              kind: "SURCHARGE",
              of: "Total",
              rate: amount("0.4"),
              amount: amount(onboarding),
            },
          ],
  });
  const lawFirm = [
    monthly("Employees", "70 x 145 = 10150"),
    monthly("Site monitoring", "1 x 250 = 250"),
    monthly("Servers", "5 x 185 = 925"),
    monthly("Backup service", "550"),
  ];
  const preschool = [monthly("Employees", "37 x 145 = 5365"), monthly("Site monitoring", "6 x 250 = 1500")];
  const property = [
    monthly("Employees", "15 x 145 = 5365"),
    monthly("Site monitoring", "1 x 250 = 250"),
    monthly("Servers", "2 x 185 = 370"),
  ];

  it.each([
    ["law firm", lawFirm, "11875", "142500"],
    ["preschool franchise", preschool, "6865", "82380"],
  ])("%s: lines, monthly and annual total follow", (_, lines, total, annual) => {
    expect(checked(example(lines, total, annual)).judgements.every(({ agrees }) => agrees)).toBe(true);
  });

  it.each([
    // 40 % of 11,875 is 4,750, of 6,865 is 2,746; printed are 16,625 = 1.4 x 11,875 and 9,611 = 1.4 x 6,865.
    ["law firm", lawFirm, "11875", "142500", "16625", "4750", "11875"],
    ["preschool franchise", preschool, "6865", "82380", "9611", "2746", "6865"],
  ])(
    "%s: the onboarding fee is not 40 %% of the monthly fee but 140 %%",
    (_, lines, total, annual, onboarding, shouldBe, difference) => {
      const input = example(lines, total, annual, onboarding);
      expect(findings(input)).toEqual([["Onboarding", "PERCENTAGE", onboarding, shouldBe, difference]]);
      expect(changes(input)).toEqual([
        ["Onboarding", "AMOUNT", shouldBe],
        ["Onboarding", "RATE", "1.4"],
      ]);
    },
  );

  it("property management company: 15 employees are charged as 37 are in the example before", () => {
    const input = example(property, "5985", "71820");
    // 15 x 145 = 2,175; the total of 5,985 = 5,365 + 250 + 370 follows from the wrong amount, and the year from it.
    expect(findings(input)).toEqual([["Employees", "PRODUCT", "5365", "2175", "3190"]]);
    expect(changes(input)).toEqual([["Employees", "QUANTITY", "37"]]); // 5,365 / 145
  });

  it("property management company with its onboarding fee: no single change mends both", () => {
    const input = example(property, "5985", "71820", "8379"); // 40 % of 5,985 is 2,394
    expect(findings(input).map(([label, , , shouldBe]) => [label, shouldBe])).toEqual([
      ["Employees", "2175"],
      ["Onboarding", "2394"],
    ]);
    expect(changes(input)).toEqual([]);
  });
});

describe("BLS, Employer Costs for Employee Compensation (bls.gov/news.release/archives)", () => {
  /** "Wages and salaries averaged $x and accounted for a percent, benefits $y and the remaining b percent of $z." */
  const release = (
    [wages, benefits, total]: readonly [string, string, string],
    [ofWages, ofBenefits]: readonly [string, string],
    precision?: { decimalPlaces: number },
  ): StatementInput => {
    const stated = (label: string, printed: string) => line(label, printed, { amountPrecision: precision });
    const share = (part: string, rate: string): StatementPercentageInput => ({
      label: `Share of ${part}`,
      kind: "SHARE",
      of: "Compensation",
      part,
      rate: amount(rate),
      ratePrecision: { decimalPlaces: 3 },
    });
    return {
      currency: "USD",
      lines: [stated("Wages", wages), stated("Benefits", benefits)],
      totals: [{ label: "Compensation", amount: amount(total), amountPrecision: precision }],
      percentages: [share("Wages", ofWages), share("Benefits", ofBenefits)],
    };
  };
  const averages = { decimalPlaces: 2 };

  it.each`
    release             | amounts                        | shares
    ${"June 2015"}      | ${["21.82", "9.56", "31.39"]}  | ${["0.695", "0.305"]}
    ${"September 2016"} | ${["23.42", "10.73", "34.15"]} | ${["0.686", "0.314"]}
    ${"June 2018"}      | ${["24.72", "11.50", "36.22"]} | ${["0.683", "0.317"]}
    ${"September 2018"} | ${["25.03", "11.60", "36.63"]} | ${["0.683", "0.317"]}
  `(
    "$release: averages rounded to the cent and shares to a tenth of a percent agree",
    ({ amounts, shares }: { amounts: [string, string, string]; shares: [string, string] }) => {
      const { verdict } = checked(release(amounts, shares, averages));
      expect(verdict).toBe("AGREES");
    },
  );

  it("June 2015 read as exact amounts does not add up: 21.82 + 9.56 = 31.38", () => {
    expect(findings(release(["21.82", "9.56", "31.39"], ["0.695", "0.305"]))).toEqual([
      ["Compensation", "SUM", "31.39", "31.38", "0.01"],
    ]);
  });

  it("June 2018 read as exact amounts is 68.2 %, not 68.3 %: 24.72 / 36.22 = 0.68249...", () => {
    expect(findings(release(["24.72", "11.50", "36.22"], ["0.683", "0.317"]))).toEqual([
      ["Share of Wages", "SHARE", "0.683", "0.682", "0.001"],
      ["Share of Benefits", "SHARE", "0.317", "0.318", "-0.001"], // 11.50 / 36.22 = 0.31750...
    ]);
  });
});

describe("Public Media Solution, The loaded cost of an employee (publicmediasolution.com/blog/hidden-employee-expenses)", () => {
  const input = (total: string): StatementInput => {
    const plan = line("Health plan", "12000", { period: "YEAR" });
    const percentage = (
      label: string,
      of: string,
      rate: string,
      printed: string,
    ): StatementPercentageInput => ({
      label,
      kind: "SURCHARGE",
      of,
      rate: amount(rate),
      amount: amount(printed),
    });
    return {
      lines: [line("Base salary", "60000", { period: "YEAR" }), plan],
      percentages: [
        percentage("Payroll taxes", "Base salary", "0.0765", "4590"),
        percentage("Health insurance contribution", "Health plan", "0.75", "9000"),
        percentage("401(k) match", "Base salary", "0.03", "1800"),
        percentage("PTO", "Base salary", "0.058", "3480"),
      ],
      totals: [
        {
          label: "Total estimated cost",
          of: ["Base salary", "Payroll taxes", "Health insurance contribution", "401(k) match", "PTO"],
          amount: amount(total),
        },
      ],
    };
  };

  it("adds up to 78,870, and 'nearly $79,000' is that to the nearest thousand", () => {
    expect(checked(input("78870")).verdict).toBe("AGREES");
    const [total] = input("79000").totals ?? [];
    if (total === undefined) throw new Error("There is no total.");
    const nearly = { ...total, amountPrecision: { roundedTo: amount("1000") } };
    expect(findings({ ...input("79000"), totals: [nearly] })).toEqual([]);
    expect(findings(input("79000"))).toEqual([["Total estimated cost", "SUM", "79000", "78870", "130"]]);
  });
});

describe("calculator-cloud.com, The True Cost of an Employee: employer taxes on 75,000", () => {
  it("prints 6.2 %, 1.45 % and 7.65 % to the whole dollar", () => {
    const tax = (label: string, rate: string, printed: string): StatementPercentageInput => ({
      label,
      kind: "TAX",
      of: "Salary",
      rate: amount(rate),
      amount: amount(printed),
    });
    const statement = (smallestUnit: string): StatementInput => ({
      smallestUnit: amount(smallestUnit),
      lines: [line("Salary", "75000")],
      percentages: [
        tax("Social Security", "0.062", "4650"),
        tax("Medicare", "0.0145", "1088"), // 1,087.50
        tax("Both", "0.0765", "5738"), // 5,737.50
      ],
    });
    expect(findings(statement("1"))).toEqual([]);
    expect(findings(statement("0.01")).map(([label, , , shouldBe]) => [label, shouldBe])).toEqual([
      ["Medicare", "1087.5"],
      ["Both", "5737.5"],
    ]);
  });
});

describe("OASIS UBL 2.1, xml/UBL-Invoice-2.1-Example.xml (read in github.com/kduvekot/ubl-release-package)", () => {
  // Returns with negative quantities, VAT of 20 % and 10 % on bases that the invoice prints, rounding to whole euros.
  const sum = (label: string, of: string[], printed: string) => ({ label, of, amount: amount(printed) });
  const vat = (label: string, of: string, rate: string, printed: string): StatementPercentageInput => ({
    label,
    kind: "TAX",
    of,
    rate: amount(rate),
    amount: amount(printed),
  });
  const invoice: StatementInput = {
    currency: "EUR",
    lines: [
      line("Laptop", "1 x 1273 = 1273"),
      line("Returned book", "-1 x 3.96 = -3.96", { credit: true }),
      line("Book", "2 x 2.48 = 4.96"),
      line("Returned desktop", "-1 x 25 = -25", { credit: true }),
      line("Network cable", "250 x 0.75 = 187.5"),
      line("Packing", "100"),
      line("Promotion discount", "-100", { credit: true }),
      line("Rounding", "0.30"),
      line("Prepaid", "-1000", { credit: true }),
    ],
    subtotals: [
      sum(
        "Line extension",
        ["Laptop", "Returned book", "Book", "Returned desktop", "Network cable"],
        "1436.5",
      ),
      sum("Tax exclusive", ["Line extension", "Packing", "Promotion discount"], "1436.5"),
      sum("Taxable at 20 %", ["Laptop", "Network cable"], "1460.5"),
      sum("Taxable at 10 %", ["Book", "Returned book"], "1"),
      sum("Tax", ["VAT 20 %", "VAT 10 %"], "292.20"),
      sum("Tax inclusive", ["Tax exclusive", "Tax", "Rounding"], "1729"),
    ],
    percentages: [
      vat("VAT 20 %", "Taxable at 20 %", "0.2", "292.1"),
      vat("VAT 10 %", "Taxable at 10 %", "0.1", "0.1"),
    ],
    totals: [{ label: "Payable", of: ["Tax inclusive", "Prepaid"], amount: amount("729") }],
  };

  it("follows in every figure", () => {
    const { verdict, judgements } = checked(invoice);
    expect(verdict).toBe("AGREES");
    expect(judgements).toHaveLength(14); // five lines, six subtotals, a total, two taxes
  });

  it("without the rounding that it states, the total with tax is 30 cents too high", () => {
    const subtotals = invoice.subtotals?.map((each) =>
      each.label === "Tax inclusive" ? { ...each, of: ["Tax exclusive", "Tax"] } : each,
    );
    expect(findings({ ...invoice, subtotals })).toEqual([["Tax inclusive", "SUM", "1729", "1728.7", "0.3"]]);
  });
});
