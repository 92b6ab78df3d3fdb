import type { StatementInput } from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { changes, checked, line } from "./support/checked";

describe("one single change", () => {
  it("of the only figure that stands in all that does not follow", () => {
    // 12 x 95 is 1,140, and 1,140 + 60 is 1,200: the amount alone is wrong in both.
    const input: StatementInput = {
      lines: [line("Users", "12 x 95 = 1410"), line("Site", "1 x 60 = 60")],
      totals: [{ label: "Total", amount: amount("1200") }],
    };
    expect(changes(input)).toEqual([["Users", "AMOUNT", "1140"]]);
    expect(checked(input).sentence).toBe(
      'Figures judged: 3; 2 of them do not follow. One single change makes all of them follow: Amount of "Users": 1140.00 instead of 1410.00.',
    );
  });

  it("of each figure of a product that stands alone, as far as it could have been stated so", () => {
    // 12 x 95 = 1,140. With 1,235 stated: 13 x 95 does, 12 x 102.9166... does not.
    expect(changes({ lines: [line("Users", "12 x 95 = 1235")] })).toEqual([
      ["Users", "AMOUNT", "1140"],
      ["Users", "QUANTITY", "13"],
    ]);
    // 12 x 100 = 1,200, and no whole number of users at 95 is.
    expect(changes({ lines: [line("Users", "12 x 95 = 1200")] })).toEqual([
      ["Users", "AMOUNT", "1140"],
      ["Users", "UNIT_PRICE", "100"],
    ]);
    // Hours are stated in hundredths where they are no whole number: 7.25 x 160 = 1,160; 1,160 / 7.5 = 154.67 (7.5 x 154.67 = 1,160.025).
    expect(changes({ lines: [line("Hours", "7.5 x 160 = 1160")] })).toEqual([
      ["Hours", "AMOUNT", "1200"],
      ["Hours", "QUANTITY", "7.25"],
    ]);
  });

  it("of a rate: of all that do, the one with the fewest digits", () => {
    // 102.14 of 1,234.56 lies between 8.27 % (102.10) and 8.28 % (102.22): it is no percentage of two places.
    const taxed = (base: string, rate: string, tax: string): StatementInput => ({
      lines: [line("Goods", base)],
      percentages: [{ label: "Tax", kind: "TAX", of: "Goods", rate: amount(rate), amount: amount(tax) }],
      totals: [{ label: "Due", amount: amount(base).plus(tax) }],
    });
    expect(changes(taxed("1234.56", "0.0825", "102.14"))).toEqual([]);
    // 8.25 % of 1,234.56 is 101.8512. The total holds the tax and the base, so the rate alone can be meant.
    expect(changes(taxed("1234.56", "0.0725", "101.85"))).toEqual([["Tax", "RATE", "0.0825"]]);
    // 1.02 of 12.34: 8.23 % (1.0156) to 8.30 % (1.0242) do, and 8.3 % is the shortest.
    const small = checked(taxed("12.34", "0.0725", "1.02")).singleChanges;
    expect(small.map(({ value, from, to }) => [value, from, to].map((each) => each.toFixed()))).toEqual([
      ["0.083", "0.0823", "0.083"],
    ]);
    expect(small[0]?.sentence).toBe(
      'Rate of "Tax": 8.3 % (or any other from 8.23 % to 8.3 %) instead of 7.25 %.',
    );
  });

  it("of anything in a total whose lines say nothing more, the total first", () => {
    const input: StatementInput = {
      lines: [line("A", "100"), line("B", "5"), line("C", "2 x 30 = 60")],
      totals: [{ label: "Total", amount: amount("175") }],
    };
    // 165 by the lines: the total is 10 too much, or A or B 10 too little. C follows from its own figures.
    expect(changes(input)).toEqual([
      ["Total", "AMOUNT", "165"],
      ["A", "AMOUNT", "110"],
      ["B", "AMOUNT", "15"],
    ]);
    expect(checked(input).sentence).toContain(
      "Each of 3 single changes makes all of them follow; the statement alone does not tell which is meant.",
    );
  });

  it("keeps the sign of a figure: a line of 5 is never -5", () => {
    expect(
      changes({ lines: [line("A", "100"), line("B", "5")], totals: [{ label: "T", amount: amount("95") }] }),
    ).toEqual([
      ["T", "AMOUNT", "105"],
      ["A", "AMOUNT", "90"],
    ]);
  });

  it("of a monthly figure that a rounded annual one follows from: the shortest that does", () => {
    const input: StatementInput = {
      lines: [line("Fee", "5000", { period: "MONTH" })],
      annualFigures: [
        {
          label: "A year",
          of: "Fee",
          amount: amount("95000"),
          amountPrecision: { roundedTo: amount("1000") },
        },
      ],
    };
    // 94,500 / 12 = 7,875; less than 95,500 / 12 = 7,958.33...
    const [annual, monthly, ...others] = checked(input).singleChanges;
    expect(others).toEqual([]);
    expect(annual?.value.toFixed()).toBe("60000");
    expect([monthly?.value, monthly?.from, monthly?.to].map((value) => value?.toFixed())).toEqual([
      "7900",
      "7875",
      "7958.33",
    ]);
  });

  it("of a figure that counts both itself and in the base of its tax", () => {
    // The total is 1.0825 x (A + 100): for 162.38 A is 50 (162.375 is 50.00 + 100.00 + 12.38).
    const input: StatementInput = {
      lines: [line("A", "60"), line("B", "100")],
      subtotals: [{ label: "Net", of: ["A", "B"] }],
      percentages: [{ label: "Tax", kind: "TAX", of: "Net", rate: amount("0.0825") }],
      totals: [{ label: "Due", of: ["Net", "Tax"], amount: amount("162.38") }],
    };
    // Also B of 90; 160 and 2.38 of tax: 1.4844 to 1.4906 %, of which 1.49 % is the shortest.
    expect(changes(input)).toEqual([
      ["Due", "AMOUNT", "173.2"], // 160 + 13.20
      ["A", "AMOUNT", "50"],
      ["B", "AMOUNT", "90"],
      ["Tax", "RATE", "0.0149"],
    ]);
  });

  it("of the part or the whole of a share", () => {
    const input: StatementInput = {
      lines: [line("Wages", "60"), line("Benefits", "40")],
      totals: [{ label: "All", amount: amount("100") }],
      percentages: [{ label: "Share", kind: "SHARE", of: "All", part: "Wages", rate: amount("0.7") }],
    };
    // Any other wages or total would contradict the sum, so the rate alone can be meant.
    expect(changes(input)).toEqual([["Share", "RATE", "0.6"]]);
    expect(changes({ ...input, totals: [{ label: "All", of: ["Wages"], amount: amount("60") }] })).toEqual([
      ["Share", "RATE", "1"],
    ]);
  });
});

describe("no single change", () => {
  it("where two figures do not follow that have none in common", () => {
    const input: StatementInput = { lines: [line("A", "2 x 10 = 21"), line("B", "2 x 10 = 22")] };
    expect(changes(input)).toEqual([]);
    expect(checked(input).sentence).toBe(
      "Figures judged: 2; 2 of them do not follow. No single change of a stated figure makes all of them follow.",
    );
  });

  it("where nothing contradicts", () => {
    expect(changes({ lines: [line("A", "2 x 10 = 20")] })).toEqual([]);
  });

  it("where the way out would have to be invented: a price of a third of a cent", () => {
    // 3 x 33.33 = 99.99 and 3 x 33.34 = 100.02: 100.00 is no amount of three at a price in cents.
    expect(changes({ lines: [line("A", "3 x 30 = 100")] })).toEqual([["A", "AMOUNT", "90"]]);
  });
});

it("of a statement of the largest size takes less than a second of CPU", () => {
  const lines = Array.from({ length: 500 }, (_, n) => line(`L${n}`, "10"));
  const of = lines.map(({ label }) => label);
  // Each of ten sums is a cent too high in the same way: a line a cent higher mends all of them.
  const subtotals = Array.from({ length: 10 }, (_, n) => ({ label: `S${n}`, of, amount: amount("5000.01") }));
  const before = process.cpuUsage();
  const { singleChanges } = checked({ lines, subtotals });
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(1_000_000);
  expect(singleChanges.map(({ figure, value }) => [figure.label, value.toFixed()])).toEqual(
    of.map((label) => [label, "10.01"]),
  );
});
