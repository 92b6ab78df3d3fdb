import type { StatementInput } from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { checked, line } from "./support/checked";

const open = (input: StatementInput) =>
  checked(input).notJudged.map(({ label, path, missing }) => [label, path.join("."), ...missing]);

describe("a line", () => {
  it("with an amount alone is judged in the sum that counts it, and nowhere else", () => {
    const lines = [line("Flat fee", "100")];
    expect(open({ lines })).toEqual([["Flat fee", "lines.0", "the quantity", "the unit price"]]);
    expect(open({ lines, totals: [{ label: "Total", amount: amount("100") }] })).toEqual([]);
  });

  it("that states a quantity and no unit price is not judged, though a total counts its amount", () => {
    const lines = [{ ...line("Users", "1200"), quantity: amount("12") }];
    expect(open({ lines, totals: [{ label: "Total", amount: amount("1200") }] })).toEqual([
      ["Users", "lines.0", "the unit price"],
    ]);
  });

  it("without an amount is judged in the sum that it is worked out for", () => {
    const lines = [line("Users", "12 x 95")];
    expect(open({ lines })).toEqual([["Users", "lines.0", "the amount"]]);
    expect(open({ lines, totals: [{ label: "Total", amount: amount("1140") }] })).toEqual([]);
  });

  it("that states nothing keeps its sum from being judged", () => {
    const input: StatementInput = {
      lines: [{ label: "Onboarding" }, line("Users", "12 x 95 = 1140")],
      totals: [{ label: "Total", amount: amount("9999") }],
    };
    expect(open(input)).toEqual([
      ["Onboarding", "lines.0", "the quantity", "the unit price", "the amount"],
      ["Total", "totals.0", 'the amount of "Onboarding"'],
    ]);
    expect(checked(input).verdict).toBe("AGREES_AS_FAR_AS_JUDGED");
    expect(checked(input).sentence).toBe(
      "Figures judged: 1; all of them follow. Not judged, because something is missing: 2.",
    );
  });
});

describe("a percentage", () => {
  const lines = [line("Goods", "100")];

  it("without a rate is not judged, though its amount counts", () => {
    const input: StatementInput = {
      lines,
      percentages: [{ label: "Tax", kind: "TAX", of: "Goods", amount: amount("8.25") }],
      totals: [{ label: "Due", amount: amount("108.25") }],
    };
    expect(open(input)).toEqual([["Tax", "percentages.0", "the rate"]]);
    expect(checked(input).judgements.map(({ agrees }) => agrees)).toEqual([true]);
  });

  it("without an amount is judged in the total that it is worked out for", () => {
    const percentages = [{ label: "Tax", kind: "TAX" as const, of: "Goods", rate: amount("0.0825") }];
    expect(open({ lines, percentages })).toEqual([
      ["Goods", "lines.0", "the quantity", "the unit price"],
      ["Tax", "percentages.0", "its amount"],
    ]);
    expect(open({ lines, percentages, totals: [{ label: "Due", amount: amount("108.25") }] })).toEqual([]);
  });

  it("of a total that would have to be worked out from it is not judged, nor is that total", () => {
    const input: StatementInput = {
      lines,
      percentages: [{ label: "Fee", kind: "SURCHARGE", of: "Due", rate: amount("0.03") }],
      totals: [{ label: "Due", of: ["Goods", "Fee"], amount: amount("103.09") }],
    };
    expect(open(input)).toEqual([
      ["Goods", "lines.0", "the quantity", "the unit price"],
      ["Due", "totals.0", "the amount of what is a percentage of it"],
      ["Fee", "percentages.0", "its amount"],
    ]);
    const stated = { ...input, percentages: [{ ...input.percentages?.[0], amount: amount("3.09") }] };
    // 3 % of 103.09 is 3.0927, and 100 + 3.09 = 103.09.
    const { verdict, notJudged } = checked(stated as StatementInput);
    expect([verdict, notJudged]).toEqual(["AGREES", []]);
    const neither = { ...input, totals: [{ label: "Due", of: ["Goods", "Fee"] }] };
    expect(open(neither).map(([label]) => label)).toEqual(["Goods", "Due", "Fee"]);
    expect(checked(neither).verdict).toBe("NOTHING_JUDGED");
  });

  it("that is a share of nothing, or of an unknown amount, or without a rate", () => {
    const share = (of: string, rate?: string) => ({
      label: `Share of ${of}`,
      kind: "SHARE" as const,
      of,
      part: "Goods",
      rate: rate === undefined ? undefined : amount(rate),
    });
    const input: StatementInput = {
      lines: [line("Goods", "1 x 100 = 100"), line("Free", "0 x 0 = 0"), { label: "Unknown" }],
      percentages: [share("Free", "0.5"), share("Unknown", "0.5"), share("Goods")],
    };
    expect(open(input).slice(1)).toEqual([
      ["Share of Free", "percentages.0", "a base that is not 0"],
      ["Share of Unknown", "percentages.1", 'the amount of "Unknown"'],
      ["Share of Goods", "percentages.2", "the rate"],
    ]);
  });
});

it("a sum and an annual figure that state no amount, and one of an unknown amount", () => {
  const input: StatementInput = {
    lines: [line("Fee", "1 x 100 = 100", { period: "MONTH" }), { label: "Unknown", period: "MONTH" }],
    subtotals: [{ label: "Sum", of: ["Fee"] }],
    annualFigures: [
      { label: "A year", of: "Fee" },
      { label: "Unknown year", of: "Unknown", amount: amount("5") },
    ],
  };
  expect(open(input).slice(1)).toEqual([
    ["Sum", "subtotals.0", "its amount"],
    ["A year", "annualFigures.0", "its amount"],
    ["Unknown year", "annualFigures.1", 'the amount of "Unknown"'],
  ]);
});

it("says so when nothing can be judged at all", () => {
  const { verdict, sentence } = checked({ lines: [line("Fee", "100")] });
  expect(verdict).toBe("NOTHING_JUDGED");
  expect(sentence).toBe(
    "No figure could be held against another. Not judged, because something is missing: 1.",
  );
});
