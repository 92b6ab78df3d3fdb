import type { StatementInput } from "../../../src/costing/statement/input/StatementInput";
import { amount } from "../support/written";
import { line } from "./support/checked";
import { eachAnswersWithOneProblem, type Wrong } from "./support/problems";

// What refers to what: parts, bases, periods.

const A = line("A", "2 x 10 = 20");
const monthly = line("Fee", "100", { period: "MONTH" });
const withA = (more: Omit<StatementInput, "lines">): StatementInput => ({ lines: [A], ...more });

const CASES: readonly Wrong[] = [
  [
    "a subtotal of nothing",
    withA({ subtotals: [{ label: "S", of: [], amount: amount("1") }] }),
    "REQUIRED",
    "subtotals.0.of",
    undefined,
  ],
  [
    "a subtotal of an unknown line",
    withA({ subtotals: [{ label: "S", of: ["A", "B"], amount: amount("1") }] }),
    "UNKNOWN",
    "subtotals.0.of.1",
    "B",
  ],
  [
    "a subtotal of itself",
    withA({ subtotals: [{ label: "S", of: ["A", "S"], amount: amount("1") }] }),
    "CONTRADICTION",
    "subtotals.0.of.1",
    "S",
  ],
  [
    "a subtotal of itself through another",
    withA({
      subtotals: [
        { label: "S", of: ["A", "T"], amount: amount("1") },
        { label: "T", of: ["S"], amount: amount("1") },
      ],
    }),
    "CONTRADICTION",
    "subtotals.1.of.0",
    "S",
  ],
  [
    "a total of its own annual figure",
    {
      lines: [monthly],
      totals: [{ label: "T", of: ["Fee", "Y"], period: "YEAR" }],
      annualFigures: [{ label: "Y", of: "T" }],
    },
    "CONTRADICTION",
    "annualFigures.0.of",
    "T",
  ],
  [
    "a subtotal that names a line twice",
    withA({ subtotals: [{ label: "S", of: ["A", "A"], amount: amount("40") }] }),
    "DUPLICATE",
    "subtotals.0.of.1",
    "A",
  ],
  [
    "a total that counts a line beside its subtotal",
    withA({
      subtotals: [{ label: "S", of: ["A"], amount: amount("20") }],
      totals: [{ label: "T", of: ["S", "A"], amount: amount("40") }],
    }),
    "OVERLAP",
    "totals.0.of.1",
    "A",
  ],
  [
    "a total of a share",
    withA({
      percentages: [{ label: "P", kind: "SHARE", of: "A", part: "A", rate: amount("1") }],
      totals: [{ label: "T", of: ["P"], amount: amount("20") }],
    }),
    "UNSUPPORTED",
    "totals.0.of.0",
    "P",
  ],
  [
    "a percentage without a base",
    withA({ percentages: [{ label: "P", kind: "TAX", rate: amount("0.1") }] }),
    "REQUIRED",
    "percentages.0.of",
    undefined,
  ],
  [
    "a percentage of itself",
    withA({ percentages: [{ label: "P", kind: "TAX", of: "P", rate: amount("0.1") }] }),
    "CONTRADICTION",
    "percentages.0.of",
    "P",
  ],
  [
    "a tax with a part",
    withA({ percentages: [{ label: "P", kind: "TAX", of: "A", part: "A" }] }),
    "UNSUPPORTED",
    "percentages.0.part",
    "A",
  ],
  [
    "a share with both a part and an amount",
    withA({ percentages: [{ label: "P", kind: "SHARE", of: "A", part: "A", amount: amount("1") }] }),
    "CONTRADICTION",
    "percentages.0.part",
    "A",
  ],
  [
    "a monthly share of something paid once",
    { lines: [A, monthly], percentages: [{ label: "P", kind: "SHARE", of: "A", part: "Fee" }] },
    "CONTRADICTION",
    "percentages.0.part",
    "Fee",
  ],
  [
    "an annual figure of something paid once",
    withA({ annualFigures: [{ label: "Y", of: "A", amount: amount("240") }] }),
    "CONTRADICTION",
    "annualFigures.0.of",
    "A",
  ],
  [
    "a total of several periods that does not say its own",
    { lines: [A, monthly], totals: [{ label: "T", amount: amount("120") }] },
    "REQUIRED",
    "totals.0.period",
    undefined,
  ],
  [
    "a monthly total of something paid once",
    { lines: [A, monthly], totals: [{ label: "T", period: "MONTH", amount: amount("120") }] },
    "CONTRADICTION",
    "totals.0.of.0",
    "A",
  ],
  [
    // Each of 25 sums adds two percentages of the sum before, none stated: each reads the line twice as often.
    "sums that double what they read",
    {
      lines: [A],
      percentages: Array.from({ length: 50 }, (_, n) => ({
        label: `P${n}`,
        kind: "SURCHARGE" as const,
        of: n < 2 ? "A" : `S${Math.floor(n / 2) - 1}`,
        rate: amount("0.5"),
      })),
      subtotals: Array.from({ length: 25 }, (_, n) => ({
        label: `S${n}`,
        of: [`P${2 * n}`, `P${2 * n + 1}`],
      })),
      totals: [{ label: "T", of: ["S24"], amount: amount("20") }],
    },
    "TOO_MANY",
    "totals.0.amount",
    // S0 reads A and a rate, twice: 4. Each further sum reads twice one rate and the sum before: S24 is 6 x 2^24 - 2,
    // and the line reads its quantity and its unit price.
    "100663296",
  ],
];

eachAnswersWithOneProblem(CASES);
