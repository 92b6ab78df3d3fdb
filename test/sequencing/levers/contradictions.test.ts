import type { PatchInput } from "../../../src/kernel/levers/readPatches";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import { asCents } from "../../../src/kernel/Cents";
import { cost, month, phase, project, terms } from "../dated/support/terms";
import { movedBy } from "./support/movable";

/** Network takes 10 working days, its phases 3 + 4 of them, and its milestone is due on the fourth. */
const TERMS = terms(
  {
    projects: [
      project("Network", { durationUnit: "WEEKS", duration: 2 }),
      project("Phones", {
        duration: 5,
        optimisticDuration: 4,
        pessimisticDuration: 8,
        fixedStart: "2027-03-01",
      }),
    ],
    phases: [
      phase("Network", { name: "Pilot", duration: 3 }),
      phase("Network", { ordinal: 1, name: "Roll-out", duration: 4 }),
    ],
    costs: [cost("Network", { name: "Switches", profile: "MILESTONE", workingDay: 4 })],
    freezeWindows: [
      {
        name: "Close",
        firstDay: "2027-08-02",
        lastDay: "2027-08-13",
        departments: [],
        disruptionPrice: null,
      },
    ],
  },
  {
    capacities: statedCapacities(
      [
        { role: "Engineer", from: "2027-01-01", fte: "1.0000" },
        { role: "Engineer", from: "2027-09-01", fte: "0.5000" },
      ],
      5,
    ),
    allowances: ["2027", "2028"].map((year) => ({
      name: `FY${year}`,
      from: month(`${year}-01`),
      to: month(`${Number(year) + 1}-01`),
      amount: asCents(9_000_00),
      expenditure: undefined,
      carriesOver: false,
    })),
  },
);

const duration = (value: string): PatchInput => ({ lever: "PROJECT_DURATION", part: "Network", value });
const lasts = (item: string, value: string): PatchInput => ({ lever: "PHASE_DURATION", item, value });

it.each<[string, PatchInput[], string, string]>([
  [
    "a phase beyond its project",
    [lasts("Roll-out", "8")],
    // 3 + 8 days of 10.
    "The phases of Network take 11 working days together, the project 10.",
    "Shorten a phase, or move PROJECT_DURATION too.",
  ],
  [
    "a project shorter than its phases",
    [duration("6")],
    "The phases of Network take 7 working days together, the project 6.",
    "Give at least 7, or move PHASE_DURATION too.",
  ],
  [
    "both, and still too short",
    [duration("10"), lasts("Pilot", "9")],
    "The phases of Network take 13 working days together, the project 10.",
    "Give at least 13.",
  ],
  [
    "a milestone after the last day",
    [{ lever: "PROJECT_COST_WORKING_DAY", value: "11" }],
    "Switches falls due on working day 11 of Network, which takes 10.",
    "Give at most 10, or move PROJECT_DURATION too.",
  ],
  [
    "a shortest duration beyond the expected one",
    [{ lever: "PROJECT_OPTIMISTIC_DURATION", value: "6" }],
    "Phones takes 6 working days at the shortest, 5 as expected.",
    "Give at most 5, or move PROJECT_DURATION too.",
  ],
  [
    "a longest duration below the expected one",
    [{ lever: "PROJECT_PESSIMISTIC_DURATION", value: "3" }],
    "Phones takes 3 working days at the longest, 5 as expected.",
    "Give at least 5, or move PROJECT_DURATION too.",
  ],
  [
    "a shortest duration without a longest one",
    [
      { lever: "PROJECT_DURATION", part: "Phones", value: "6" },
      { lever: "PROJECT_OPTIMISTIC_DURATION", value: "4" },
    ],
    "Phones takes another time, and only one of its shortest and longest duration is said for it.",
    "Move PROJECT_PESSIMISTIC_DURATION too, or neither.",
  ],
  [
    "an earliest start after the fixed one",
    [{ lever: "PROJECT_EARLIEST_START", part: "Phones", value: "2027-03-02" }],
    "Phones is fixed to 2027-03-01 and may not start before 2027-03-02.",
    "Move PROJECT_FIXED_START too.",
  ],
  [
    "a freeze that would end before it begins",
    [{ lever: "FREEZE_LAST_DAY", value: "2027-08-01" }],
    "Close would end on 2027-08-01, before it begins on 2027-08-02.",
    "Move FREEZE_FIRST_DAY too, or give another value.",
  ],
  [
    "a freeze that would begin after its end",
    [{ lever: "FREEZE_FIRST_DAY", value: "2027-08-16" }],
    "Close would end on 2027-08-13, before it begins on 2027-08-16.",
    "Move FREEZE_LAST_DAY too, or give another value.",
  ],
  [
    "money for no month",
    [{ lever: "ROADMAP_BUDGET_TO", item: "FY2027", value: "2027-01" }],
    "FY2027 would end before 2027-01, and begins in 2027-01.",
    "Move ROADMAP_BUDGET_FROM too, or give another value.",
  ],
  [
    "money twice for the same",
    [{ lever: "ROADMAP_BUDGET_TO", item: "FY2027", value: "2028-02" }],
    "FY2027 and FY2028 would both be for OPEX and CAPEX in some month.",
    "Move a month of FY2028 too, or let them follow each other.",
  ],
  [
    "people twice from a month on",
    [
      { lever: "ROLE_CAPACITY_ADDED", value: "1" },
      { lever: "ROLE_CAPACITY_FROM", item: "from 2027-09", value: "2027-01" },
    ],
    "The capacity of Engineer from 2027-01 on would stand twice.",
    "Give another month.",
  ],
  [
    "a weight of three decimal places",
    [{ lever: "WEIGHT_CASH", value: "0.005" }],
    "WEIGHT_CASH is 0.005.",
    "Give at most 2 decimal places.",
  ],
  [
    "people of five decimal places",
    [{ lever: "ROLE_CAPACITY", item: "from 2027-01", value: "0.00005" }],
    "ROLE_CAPACITY of from 2027-01, Engineer is 0.00005.",
    "Give at most 4 decimal places.",
  ],
])("%s names both and the way out", (_, patches, message, advice) => {
  const { problems } = movedBy(TERMS, ...patches);
  expect(problems.map((problem) => [problem.message, problem.advice])).toEqual([[message, advice]]);
});

it.each<[string, PatchInput[]]>([
  ["longer phases in a longer project", [lasts("Roll-out", "8"), duration("11")]],
  ["a shorter project with shorter phases", [duration("5"), lasts("Pilot", "1")]],
  [
    "a freeze on other days",
    [
      { lever: "FREEZE_FIRST_DAY", value: "2027-09-01" },
      { lever: "FREEZE_LAST_DAY", value: "2027-09-01" },
    ],
  ],
  [
    "money that begins when the other now ends",
    [
      { lever: "ROADMAP_BUDGET_TO", item: "FY2027", value: "2028-02" },
      { lever: "ROADMAP_BUDGET_FROM", item: "FY2028", value: "2028-02" },
    ],
  ],
])("%s are no contradiction: what counts is the result", (_, patches) => {
  expect(movedBy(TERMS, ...patches).problems).toEqual([]);
});
