import type { StatementInput, StatementLineInput } from "../../../src/costing/statement/input/StatementInput";
import { Decimal } from "../../../src/kernel/Decimal";
import { amount } from "../support/written";
import { line, problemsOf } from "./support/checked";
import { eachAnswersWithOneProblem, type Wrong } from "./support/problems";

const A = line("A", "2 x 10 = 20");
const of = (...lines: readonly StatementLineInput[]): StatementInput => ({ lines });
const withA = (more: Omit<StatementInput, "lines">): StatementInput => ({ lines: [A], ...more });
const many = (count: number) => Array.from({ length: count }, (_, n) => line(`L${n}`, "1"));
const precise = (value: string, amountPrecision: StatementLineInput["amountPrecision"]): StatementInput =>
  of(line("A", value, { amountPrecision }));
const rated = (rate: string): StatementInput =>
  withA({ percentages: [{ label: "P", kind: "TAX", of: "A", rate: amount(rate) }] });

const CASES: readonly Wrong[] = [
  ["no lines", of(), "REQUIRED", "lines", undefined],
  ["thousands of lines", of(...many(4_000)), "TOO_MANY", "lines", "4000"],
  [
    "too many totals",
    withA({ totals: Array.from({ length: 21 }, (_, n) => ({ label: `T${n}`, amount: amount("20") })) }),
    "TOO_MANY",
    "totals",
    "21",
  ],
  [
    "every line in every sum",
    {
      lines: many(500), // 11 x 500 parts; the tenth makes 5,000, which may be
      totals: Array.from({ length: 11 }, (_, n) => ({ label: `T${n}`, amount: amount("500") })),
    },
    "TOO_MANY",
    "totals.10.of",
    "5500",
  ],
  ["a blank label", of(line("  ", "1")), "REQUIRED", "lines.0.label", "  "],
  ["an endless label", of(line("x".repeat(201), "1")), "OUT_OF_RANGE", "lines.0.label", "201"],
  ["two lines of one label", of(A, line(" A ", "1")), "DUPLICATE", "lines.1.label", "A"],
  [
    "a total with the label of a line",
    withA({ totals: [{ label: "A", of: ["A"], amount: amount("20") }] }),
    "DUPLICATE",
    "totals.0.label",
    "A",
  ],
  ["a negative quantity", of(line("A", "-2 x 10 = 20")), "OUT_OF_RANGE", "lines.0.quantity", "-2"],
  ["a negative unit price", of(line("A", "2 x -10 = 20")), "OUT_OF_RANGE", "lines.0.unitPrice", "-10"],
  ["a negative amount", of(line("A", "-20")), "OUT_OF_RANGE", "lines.0.amount", "-20"],
  ["a credit of nothing", of(line("A", "20", { credit: true })), "CONTRADICTION", "lines.0.credit", "true"],
  [
    "a negative discount",
    withA({ percentages: [{ label: "P", kind: "DISCOUNT", of: "A", amount: amount("-2") }] }),
    "OUT_OF_RANGE",
    "percentages.0.amount",
    "-2",
  ],
  ["a rate in percent", rated("10.01"), "OUT_OF_RANGE", "percentages.0.rate", "10.01"],
  ["a negative rate", rated("-0.1"), "OUT_OF_RANGE", "percentages.0.rate", "-0.1"],
  ["a rate of nine places", rated("0.123456789"), "TOO_PRECISE", "percentages.0.rate", "0.123456789"],
  [
    "a discount of more than everything",
    withA({ percentages: [{ label: "P", kind: "DISCOUNT", of: "A", rate: amount("1.01") }] }),
    "OUT_OF_RANGE",
    "percentages.0.rate",
    "1.01",
  ],
  ["an amount too large", of(line("A", "1000000000001")), "OUT_OF_RANGE", "lines.0.amount", "1000000000001"],
  ["an amount of seven places", of(line("A", "0.0000001")), "TOO_PRECISE", "lines.0.amount", "0.0000001"],
  ["no number", of({ label: "A", amount: new Decimal(NaN) }), "OUT_OF_RANGE", "lines.0.amount", "NaN"],
  [
    "infinity",
    of({ label: "A", amount: new Decimal(Infinity) }),
    "OUT_OF_RANGE",
    "lines.0.amount",
    "Infinity",
  ],
  [
    "forty digits",
    of({ label: "A", amount: new Decimal("1234567890123456789012345678901234567890") }),
    "OUT_OF_RANGE",
    "lines.0.amount",
    "1234567890123456789012345678901234567890",
  ],
  ["a smallest unit of 0", { ...of(A), smallestUnit: amount("0") }, "OUT_OF_RANGE", "smallestUnit", "0"],
  [
    "a smallest unit too fine",
    { ...of(A), smallestUnit: amount("0.0000001") },
    "OUT_OF_RANGE",
    "smallestUnit",
    "0.0000001",
  ],
  ["a precision that says nothing", precise("5", {}), "REQUIRED", "lines.0.amountPrecision", undefined],
  [
    "a precision said twice",
    precise("5", { decimalPlaces: 0, significantDigits: 1 }),
    "CONTRADICTION",
    "lines.0.amountPrecision",
    "decimalPlaces and significantDigits",
  ],
  [
    "a figure finer than its precision",
    precise("95123", { roundedTo: amount("1000") }),
    "CONTRADICTION",
    "lines.0.amountPrecision",
    "1000",
  ],
  [
    "digits of 0",
    precise("0", { significantDigits: 2 }),
    "UNSUPPORTED",
    "lines.0.amountPrecision.significantDigits",
    "2",
  ],
  [
    "no digits",
    precise("5", { significantDigits: 0 }),
    "OUT_OF_RANGE",
    "lines.0.amountPrecision.significantDigits",
    "0",
  ],
  [
    "nine decimal places",
    precise("5", { decimalPlaces: 9 }),
    "OUT_OF_RANGE",
    "lines.0.amountPrecision.decimalPlaces",
    "9",
  ],
  [
    "rounded to a negative unit",
    precise("5", { roundedTo: amount("-1") }),
    "OUT_OF_RANGE",
    "lines.0.amountPrecision.roundedTo",
    "-1",
  ],
  [
    "the precision of nothing",
    of({ label: "A", amountPrecision: { decimalPlaces: 2 } }),
    "CONTRADICTION",
    "lines.0.amountPrecision",
    undefined,
  ],
  [
    "a line in another currency",
    { ...of(A, line("B", "1", { currency: "EUR" })), currency: "USD" },
    "CONTRADICTION",
    "lines.1.currency",
    "EUR",
  ],
  [
    "a total in another currency than a line",
    {
      lines: [line("A", "20", { currency: "USD" })],
      totals: [{ label: "T", amount: amount("20"), currency: "CAD" }],
    },
    "CONTRADICTION",
    "totals.0.currency",
    "CAD",
  ],
];

eachAnswersWithOneProblem(CASES);

it("names every problem at once", () => {
  const problems = problemsOf({
    lines: [line("A", "-1"), line("A", "1")],
    subtotals: [{ label: "S", of: ["B"], amount: amount("1") }],
  });
  expect(problems.map(({ path }) => path.join("."))).toEqual([
    "lines.0.amount",
    "lines.1.label",
    "subtotals.0.of.0",
  ]);
});

it("takes the largest statement that it says it takes", () => {
  expect(() => problemsOf(of(...many(500)))).toThrow("has no problem");
});
