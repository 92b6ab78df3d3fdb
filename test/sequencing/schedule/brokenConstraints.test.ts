import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import { after, cents, instance, people, project, role } from "./support/instance";

const phase = (from: number, to: number) => [{ name: "Cutover", from, to, departments: ["Finance"] }];

/** Every kind of constraint once, and a schedule that keeps all of them. */
const everything = instance(
  10,
  [
    project("A", { duration: 2, demands: people("Engineer", 1, 2), phases: phase(1, 2) }),
    project("B", {
      duration: 2,
      demands: people("Engineer", 1, 2),
      costs: [{ budget: "IT", offset: 1, amount: cents(70) }],
      phases: phase(0, 1),
      earliestStart: 1,
      deadline: { kind: "HARD", finish: 8 },
    }),
    project("C", { fixedStart: 6, costs: [{ budget: "IT", offset: 0, amount: cents(50) }] }),
    project("D", { optional: true }),
  ],
  {
    relations: [after("A", "B", 1)],
    roles: [role("Engineer", 1, 10)],
    budgets: [
      { name: "H1", budget: "IT", from: 0, to: 5, amount: cents(80), carriesOver: true },
      { name: "H2", budget: "IT", from: 5, to: 10, amount: cents(40), carriesOver: false },
    ],
    freezes: [{ name: "Tax season", from: 0, to: 1, departments: ["Finance"] }],
    departments: [{ name: "Finance", limit: 1 }],
  },
);

const broken = (starts: Record<string, number>) =>
  brokenConstraints(everything, new Map(Object.entries(starts)));

it("nothing is broken by a schedule that keeps everything, with or without what is optional", () => {
  expect(broken({ A: 0, B: 3, C: 6 })).toEqual([]);
  expect(broken({ A: 0, B: 3, C: 6, D: 9 })).toEqual([]);
});

it.each<[string, Record<string, number>, string[]]>([
  [
    "a missing project, and what it leaves waiting",
    { B: 3, C: 6 },
    ["A is left out", "B is placed without A"],
  ],
  ["a fixed start", { A: 0, B: 3, C: 7 }, ["C leaves its fixed start"]],
  ["a deadline", { A: 0, B: 7, C: 6 }, ["B misses its deadline"]],
  ["the horizon", { A: 0, B: 3, C: 6, D: 10 }, ["D finishes after the horizon"]],
  ["a relation", { A: 3, B: 5, C: 6 }, ["B does not wait for A (FINISH_TO_START 1)"]],
  [
    "an earliest start, a relation, people and a freeze",
    { A: 4, B: 0, C: 6 },
    [
      "B starts before its earliest start",
      "B does not wait for A (FINISH_TO_START 1)",
      "B disturbs Tax season",
    ],
  ],
  [
    "people and a department",
    { A: 2, B: 3, C: 6 },
    [
      "B does not wait for A (FINISH_TO_START 1)",
      "Engineer is overloaded in 3",
      "Finance is disrupted by more than 1 in 3",
    ],
  ],
])("%s is named", (_, starts, expected) => {
  expect(broken(starts)).toEqual(expected);
});

/** H1 leaves 80 - 70 = 10 for H2, whose 40 + 10 pay for the 50 of C; without the carry-over 10 are missing. */
it("money that is carried over counts, and is missing where it is not", () => {
  const { budgets } = everything;
  const kept = { ...everything, budgets: budgets.map((window) => ({ ...window, carriesOver: false })) };
  const starts = new Map([
    ["A", 0],
    ["B", 3],
    ["C", 6],
  ]);
  expect(brokenConstraints(kept, starts)).toEqual(["H2 is overspent"]);
});
