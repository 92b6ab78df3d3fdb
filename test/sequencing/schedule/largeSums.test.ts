import { Decimal } from "../../../src/kernel/Decimal";
import type { Problem } from "../../../src/kernel/Problem";
import { readSequence } from "../../../src/sequencing/schedule/readSequence";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import type { SequenceInput } from "../../../src/sequencing/schedule/SequenceInput";

const money = (text: string) => new Decimal(text);

const problemsOf = (input: SequenceInput): readonly Problem[] => {
  const reading = readSequence(input);
  return reading.kind === "invalid" ? reading.problems : [];
};

/**
 * Milestones at the end of 10,000 periods. Nine wait at 1,000,000,000.00 a period and one at 7,199,254.74: in cents
 * 9 x 10^11 x 10^4 + 719,925,474 x 10^4 = 9,007,199,254,740,000, and 2^53 - 1 is 9,007,199,254,740,991: moves may cost 9.91.
 */
const waiting = (movePrice: string): SequenceInput => ({
  horizon: 10_000,
  projects: Array.from({ length: 10 }, (_, index) => ({
    id: `P${index}`,
    name: `Milestone ${index}`,
    duration: 0,
    fixedStart: 10_000,
    costOfDelay: { cash: money(index === 9 ? "7199254.74" : "1000000000.00") },
    published: index === 9 ? { start: 0, movePrice: money(movePrice) } : null,
  })),
});

it("prices that add up to 2^53 - 1 cents at the worst are read, and their sum is exact", () => {
  const reading = readSequence(waiting("9.91"));
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  expect(schedule(reading.instance, USUAL_EFFORT)).toMatchObject({
    kind: "scheduled",
    price: 9_007_199_254_740_991,
  });
});

it("one cent more is a problem that names what to reduce", () => {
  expect(problemsOf(waiting("9.92"))).toEqual([
    {
      path: ["projects", "0", "costOfDelay"],
      code: "OUT_OF_RANGE",
      message:
        "What waiting, moves and the finish cost could come to 90071992547409.92; sums are exact up to 90071992547409.91.",
      advice:
        "Reduce the cost of delay of Milestone 0, which alone could come to 10000000000000.00, or the horizon.",
      value: "90071992547409.92",
    },
  ]);
});

/**
 * Every price counts: lateness from the deadline, the finish from 0, and delay until the horizon for what may be left out. The
 * first of the largest is named.
 */
it.each<[string, Partial<SequenceInput>, string]>([
  ["the finish", { finishPrice: money("0.01") }, "projects.0.costOfDelay"],
  [
    "lateness",
    {
      projects: [
        { id: "Late", duration: 0, deadline: { finish: 0, weight: money("1000000000") } },
        ...waiting("9.91").projects,
      ],
    },
    "projects.0.deadline",
  ],
  [
    "what may be left out",
    {
      projects: [
        {
          id: "May",
          duration: 1,
          optional: true,
          deadline: { finish: 1 },
          costOfDelay: {
            cash: money("1000000000"),
            productivity: money("1000000000"),
            expectedLoss: money("0.01"),
          },
        },
        ...waiting("9.91").projects,
      ],
    },
    "projects.0.costOfDelay",
  ],
])("%s counts", (_, said, path) => {
  expect(problemsOf({ ...waiting("9.91"), ...said }).map((problem) => problem.path.join("."))).toEqual([
    path,
  ]);
});

/** 90,071 costs of 10^11 cents are 9,007,100,000,000,000; 99,254,740,991 cents are left for the window. */
const spending = (amount: string): SequenceInput => ({
  horizon: 10,
  projects: [
    {
      id: "ERP",
      duration: 1,
      costs: Array.from({ length: 90_071 }, () => ({ amount: money("1000000000") })),
    },
  ],
  budgets: [{ name: "Year", from: 0, to: 10, amount: money(amount) }],
});

it("money that adds up to 2^53 - 1 cents is read, and one cent more is a problem", () => {
  expect(problemsOf(spending("992547409.91"))).toEqual([]);
  expect(problemsOf(spending("992547409.92"))).toEqual([
    {
      path: ["projects", "0", "costs", "0", "amount"],
      code: "OUT_OF_RANGE",
      message:
        "All costs and budget windows together could come to 90071992547409.92; sums are exact up to 90071992547409.91.",
      advice: "Reduce this cost of ERP, which alone could come to 1000000000.00, or the number of them.",
      value: "90071992547409.92",
    },
  ]);
});
