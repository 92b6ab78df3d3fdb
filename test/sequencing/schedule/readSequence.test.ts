import { Decimal } from "../../../src/kernel/Decimal";
import type { Problem } from "../../../src/kernel/Problem";
import { readSequence } from "../../../src/sequencing/schedule/readSequence";
import type { SequenceInput, SequenceProjectInput } from "../../../src/sequencing/schedule/SequenceInput";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";

const money = (text: string) => new Decimal(text);

const problemsOf = (input: SequenceInput): readonly Problem[] => {
  const reading = readSequence(input);
  return reading.kind === "invalid" ? reading.problems : [];
};

const said = (input: SequenceInput): string[] =>
  problemsOf(input).map(({ path, code, message }) => `${path.join(".")} ${code} ${message}`);

const one = (project: Partial<SequenceProjectInput>, rest: Partial<SequenceInput> = {}): SequenceInput => ({
  horizon: 10,
  projects: [{ id: "ERP", duration: 3, ...project }],
  ...rest,
});

it("a roadmap in periods is read whole and can be scheduled", () => {
  const reading = readSequence({
    horizon: 12,
    projects: [
      {
        id: "net",
        name: "Network",
        duration: 2,
        demands: [{ role: "Engineer", units: 50 }],
        costs: [{ amount: money("1250.00") }],
        phases: [{ name: "Cutover", from: 1, to: 2, departments: ["Finance"] }],
        costOfDelay: { cash: money("100"), expectedLoss: money("0.50") },
      },
      { id: "phones", duration: 1, deadline: { finish: 3, weight: money("10") }, optional: true },
    ],
    dependencies: [{ from: "net", to: "phones" }],
    roles: [{ name: "Engineer", capacity: [100] }],
    budgets: [{ name: "H1", from: 0, to: 6, amount: money("1250.00"), carriesOver: true }],
    freezes: [{ name: "Tax season", from: 0, to: 2, departments: ["Finance"] }],
    departments: [{ name: "Finance", limit: 1 }, { name: "Sales" }],
  });
  if (reading.kind === "invalid") throw new Error(JSON.stringify(reading.problems));
  const { projects, budgets, departments } = reading.instance;
  expect(projects[0]).toMatchObject({
    demands: [{ role: "Engineer", units: 50, from: 0, to: 2 }],
    costs: [{ budget: "Budget", offset: 0, amount: 125_000 }],
    delay: { cash: 10_000, productivity: 0, expectedLoss: 50 },
  });
  expect(budgets[0]).toMatchObject({ budget: "Budget", amount: 125_000, carriesOver: true });
  expect(departments).toEqual([{ name: "Finance", limit: 1 }]);
  // The cutover is the second period, which is free from 2 on: the network starts in 1, the phones follow in 3 and are a
  // period late. One period of delay at 100.50, one late at 10.00.
  const outcome = schedule(reading.instance, USUAL_EFFORT);
  expect(outcome).toMatchObject({
    starts: new Map([
      ["net", 1],
      ["phones", 3],
    ]),
    price: 10_050 + 1_000,
    proved: true,
  });
});

it("every cycle is named", () => {
  const projects = ["a", "b", "c", "d"].map((id) => ({ id, name: id.toUpperCase(), duration: 1 }));
  const cyclic = {
    horizon: 9,
    projects,
    dependencies: [
      { from: "a", to: "b" },
      { from: "b", to: "a", relation: "START_TO_START" as const },
      { from: "c", to: "d" },
      { from: "d", to: "c" },
      { from: "d", to: "d" },
    ],
  };
  expect(said(cyclic)).toEqual([
    "dependencies CONTRADICTION These projects wait for each other: A, B, A.",
    "dependencies CONTRADICTION These projects wait for each other: C, D, C.",
    "dependencies CONTRADICTION These projects wait for each other: D, D.",
  ]);
});

it.each<[string, SequenceInput, string]>([
  [
    "a deadline before the earliest finish",
    one({ earliestStart: 4, deadline: { finish: 6 } }),
    "projects.0.deadline CONTRADICTION ERP has the deadline 6 and finishes in 7 at the earliest.",
  ],
  [
    "a demand above any capacity",
    one(
      { demands: [{ role: "Engineer", units: 3 }] },
      { roles: [{ name: "Engineer", capacity: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1] }] },
    ),
    "projects.0.demands.0.units CONTRADICTION ERP needs 3 of role Engineer, of which there are never more than 2.",
  ],
  [
    "demands above any capacity together",
    one(
      {
        demands: [
          { role: "Engineer", units: 1, from: 0, to: 2 },
          { role: "Engineer", units: 1, from: 2, to: 3 },
          { role: "Engineer", units: 2, from: 1, to: 3 },
        ],
      },
      { roles: [{ name: "Engineer", capacity: [2] }] },
    ),
    "projects.0.demands CONTRADICTION ERP needs 3 of role Engineer together from its period 1 on, of which there are never more than 2.",
  ],
  [
    "a project longer than the horizon",
    one({ duration: 11 }),
    "projects.0.duration OUT_OF_RANGE The duration of ERP is 11.",
  ],
  [
    "a negative duration",
    one({ duration: -1 }),
    "projects.0.duration OUT_OF_RANGE The duration of ERP is -1.",
  ],
  [
    "an unknown department",
    one(
      { phases: [{ name: "Cutover", from: 0, to: 1, departments: ["Fnance"] }] },
      { departments: [{ name: "Finance" }] },
    ),
    'projects.0.phases.0.departments.0 UNKNOWN There is no department "Fnance".',
  ],
  [
    "an unknown department of a freeze",
    one({}, { freezes: [{ name: "Tax season", from: 0, to: 2, departments: ["Tax"] }] }),
    'freezes.0.departments.0 UNKNOWN There is no department "Tax".',
  ],
  [
    "an unknown role",
    one({ demands: [{ role: "Wizard", units: 1 }] }),
    'projects.0.demands.0.role UNKNOWN There is no role "Wizard".',
  ],
  [
    "an unknown project",
    one({}, { dependencies: [{ from: "ERP", to: "CRM" }] }),
    'dependencies.0.to UNKNOWN There is no project "CRM".',
  ],
  [
    "an endless lag",
    {
      horizon: 9,
      projects: ["a", "b"].map((id) => ({ id, duration: 1 })),
      dependencies: [{ from: "a", to: "b", lag: 1e9 }],
    },
    "dependencies.0.lag OUT_OF_RANGE The lag is 1000000000.",
  ],
  [
    "budget windows that overlap",
    one(
      {},
      {
        budgets: [
          { name: "Q1", from: 0, to: 4, amount: money("1") },
          { name: "Q2", from: 3, to: 6, amount: money("1") },
        ],
      },
    ),
    "budgets.1 OVERLAP Q2 and Q1 overlap in the budget Budget.",
  ],
  [
    "a freeze that ends before it begins",
    one({}, { freezes: [{ name: "Freeze", from: 5, to: 5 }] }),
    "freezes.0 CONTRADICTION It would end in 5 and begin in 5.",
  ],
  [
    "fractions of a cent",
    one({ costs: [{ amount: money("0.001") }] }),
    "projects.0.costs.0.amount TOO_PRECISE The cost is 0.001.",
  ],
  [
    "a fixed start after the horizon",
    one({ fixedStart: 8 }),
    "projects.0.fixedStart CONTRADICTION ERP is fixed to 8 and would finish after the horizon 10.",
  ],
  ["no project", { horizon: 9, projects: [] }, "projects REQUIRED There is no project."],
])("%s is a problem", (_, input, expected) => {
  expect(said(input)).toEqual([expected]);
});

it("two fixed starts in a department that bears one are a problem", () => {
  const cutover = { name: "Cutover", from: 0, to: 2, departments: ["Finance"] };
  const crowded = {
    horizon: 10,
    projects: [
      { id: "ERP", duration: 2, phases: [cutover], fixedStart: 3 },
      { id: "CRM", duration: 2, phases: [cutover], fixedStart: 4 },
    ],
    departments: [{ name: "Finance", limit: 1 }],
  };
  expect(said(crowded)).toEqual([
    "projects.1.fixedStart CONTRADICTION ERP and CRM are fixed so that all disrupt Finance in period 4, which bears 1.",
  ]);
});

it("5,000 projects are one problem, found quickly", () => {
  const many = {
    horizon: 10,
    projects: Array.from({ length: 5_000 }, (_, index) => ({ id: `P${index}`, duration: 1 })),
  };
  expect(said(many)).toEqual(["projects TOO_MANY There are 5000 projects."]);
});

it("every problem says what to do", () => {
  for (const { advice } of problemsOf({ horizon: 0, projects: [{ id: "", duration: Number.NaN }] }))
    expect(advice).toMatch(/\.$/);
});
