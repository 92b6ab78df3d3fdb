import { asCents } from "../../../src/kernel/Cents";
import { printDay } from "../../../src/kernel/Day";
import type { PatchInput } from "../../../src/kernel/levers/readPatches";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../../src/sequencing/dated/factsOfRoadmap";
import { problemsOfDates } from "../../../src/sequencing/dated/problemsOfDates";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { spendOfSchedule } from "../../../src/sequencing/dated/spendOfSchedule";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import type { ProjectRecord } from "../../../src/sequencing/roadmap/RoadmapRecord";
import { findSequence } from "../../../src/sequencing/schedule/findSequence";
import { USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { cost, day, month, phase, project, terms } from "../dated/support/terms";
import { movedBy } from "./support/movable";

/** Terms with levers moved, and the schedule of them. */
function scheduled(before: SchedulingTerms, ...patches: PatchInput[]) {
  const { moved, problems } = movedBy(before, ...patches);
  expect(problems).toEqual([]);
  const { instance, clock } = datedInstance(moved);
  const found = findSequence({ instance, effort: USUAL_EFFORT, before: undefined, stretches: [] });
  if (found.kind === "none") throw new Error("There is a schedule.");
  return { moved, found, clock };
}

function startOf(name: string, before: SchedulingTerms, ...patches: PatchInput[]): string {
  const { found, clock } = scheduled(before, ...patches);
  const start = found.starts.get(name);
  return start === undefined ? "left out" : printDay(clock.startDay(start));
}

/** 2,600.00 a month are 2,600.00 x 12 / (52 x 5) = 120.00 a working day. */
const A_DAY_120 = { monthlyBenefit: "2600.00" };

const freeze = (firstDay: string, lastDay: string, disruptionPrice: string | null = null) => ({
  name: "Close",
  firstDay,
  lastDay,
  departments: ["Sales"],
  disruptionPrice,
});

/** A move of two days on which the work of Sales stops, with a freeze in the first week, Monday 4 to Friday 8 January. */
const moving = (
  price: string | null,
  more: Partial<ProjectRecord> = A_DAY_120,
  settings: Partial<SchedulingTerms["settings"]> = {},
) =>
  terms(
    {
      projects: [project("Move", { duration: 2, ...more })],
      phases: [phase("Move", { duration: 2, departments: ["Sales"], severity: "HIGH" })],
      freezeWindows: [freeze("2027-01-04", "2027-01-08", price)],
    },
    {},
    settings,
  );

describe("a freeze", () => {
  it.each<[string, PatchInput[], string]>([
    ["holds the move back until Monday after it", [], "2027-01-11"],
    [
      "that ends on Wednesday, until Thursday",
      [{ lever: "FREEZE_LAST_DAY", value: "2027-01-06" }],
      "2027-01-07",
    ],
    [
      "that begins on Wednesday, not at all",
      [{ lever: "FREEZE_FIRST_DAY", value: "2027-01-06" }],
      "2027-01-04",
    ],
    // Two days of 5.00, and waiting five of 120.00.
    ["of a small price is broken", [{ lever: "FREEZE_DISRUPTION_PRICE", value: "5" }], "2027-01-04"],
    ["of 1,000.00 a day is kept", [{ lever: "FREEZE_DISRUPTION_PRICE", value: "1000" }], "2027-01-11"],
  ])("%s", (_, patches, start) => {
    expect(startOf("Move", moving(null), ...patches)).toBe(start);
  });

  it("of a price may be broken by nothing once the price is taken out", () => {
    expect(startOf("Move", moving("5.00"))).toBe("2027-01-04");
    expect(startOf("Move", moving("5.00"), { lever: "FREEZE_DISRUPTION_PRICE" })).toBe("2027-01-11");
  });
});

it("a longer last phase disrupts earlier, so that the project waits for the end of a freeze", () => {
  // The phase is the last 2 of 5 days, Thursday and Friday; the freeze is on Wednesday.
  const before = terms({
    projects: [project("Network", A_DAY_120)],
    phases: [phase("Network", { duration: 2, departments: ["Sales"] })],
    freezeWindows: [freeze("2027-01-06", "2027-01-06")],
  });
  expect(startOf("Network", before)).toBe("2027-01-04");
  // 3 days from Wednesday on; a day later they begin on Thursday.
  expect(startOf("Network", before, { lever: "PHASE_DURATION", value: "3" })).toBe("2027-01-05");
});

describe.each([
  ["WEIGHT_CASH", "monthlyBenefit"],
  ["WEIGHT_PRODUCTIVITY", "monthlyTimeSaved"],
  ["WEIGHT_EXPECTED_LOSS", "monthlyRiskReduction"],
] as const)("%s", (lever, nature) => {
  const other = nature === "monthlyBenefit" ? "monthlyTimeSaved" : "monthlyBenefit";
  // Each takes the one engineer for a week.
  const before = terms(
    {
      projects: [project("More", { [nature]: "1500.00" }), project("Less", { [other]: "1000.00" })],
      efforts: ["More", "Less"].map((projectId) => ({ projectId, role: "Engineer", hours: "40.00" })),
    },
    { capacities: statedCapacities([{ role: "Engineer", from: "2027-01-01", fte: "1.0000" }], 5) },
  );

  it("decides which of two projects goes first", () => {
    expect(startOf("More", before)).toBe("2027-01-04");
    // Half of 1,500.00 are 750.00, less than 1,000.00.
    expect(startOf("More", before, { lever, value: "0.5" })).toBe("2027-01-11");
    // 0.7 x 1,500.00 are 1,050.00.
    expect(startOf("More", before, { lever, value: "0.7" })).toBe("2027-01-04");
  });
});

it("the price of the finish decides whether a quiet time is worth breaking", () => {
  // Two days of 100.00; five days of waiting at 260.00 x 12 / 260 = 12.00 come to 60.00, at ten times that to 600.00.
  const before = moving("100.00", {}, { finishPrice: asCents(260_00) });
  expect(startOf("Move", before)).toBe("2027-01-11");
  expect(startOf("Move", before, { lever: "FINISH_PRICE", value: "2600" })).toBe("2027-01-04");
});

it("the price of a move keeps a project where it was published", () => {
  // Five days earlier are worth 600.00.
  const before = terms(
    { projects: [project("Network", A_DAY_120)] },
    { published: [{ projectId: "Network", start: day("2027-01-11") }] },
    { movePrice: asCents(500_00) },
  );
  expect(startOf("Network", before)).toBe("2027-01-04");
  expect(startOf("Network", before, { lever: "MOVE_PRICE", value: "700" })).toBe("2027-01-11");
});

it("the tolerance of a level is what may be given up for the next", () => {
  const levels = [
    { level: "DISRUPTION", tolerance: asCents(0) },
    { level: "DELAY", tolerance: asCents(0) },
  ] as const;
  const before = moving("100.00", A_DAY_120, { levels });
  expect(startOf("Move", before)).toBe("2027-01-11");
  // Two days of 100.00.
  const tolerance = { lever: "LEVEL_TOLERANCE", item: "DISRUPTION" };
  expect(startOf("Move", before, { ...tolerance, value: "200" })).toBe("2027-01-04");
});

it("nothing starts before the day as of which it is looked at", () => {
  const before = terms({ projects: [project("Network", A_DAY_120)] });
  expect(startOf("Network", before, { lever: "SCHEDULE_AS_OF", value: "2027-01-13" })).toBe("2027-01-13");
});

it("what does not fit the months is a problem of them", () => {
  // January has 20 working days from the 4th on, and February 20.
  const before = terms({ projects: [project("Network", { duration: 41 })] });
  expect(problemsOfDates(before)).toEqual([]);
  const { moved } = movedBy(before, { lever: "SCHEDULE_MONTHS", value: "2" });
  expect(problemsOfDates(moved)).toMatchObject([
    { message: "Network cannot finish within 2 months from 2027-01-04." },
  ]);
});

it("more progress leaves less to do", () => {
  // Two of ten days have gone by. Half is left: five more days. 80 percent: eight more.
  const before = terms(
    {
      projects: [
        project("Network", { duration: 10, status: "IN_PROGRESS", actualStart: "2027-01-04", progress: 50 }),
      ],
    },
    {},
    { asOf: day("2027-01-06") },
  );
  const lasts = (...patches: PatchInput[]) =>
    datedInstance(movedBy(before, ...patches).moved).instance.projects.map(({ duration }) => duration);
  expect(lasts()).toEqual([7]);
  expect(lasts({ lever: "PROJECT_PROGRESS", value: "20" })).toEqual([10]);
});

it("a milestone a day later is paid in the next fiscal year", () => {
  // Monday 28 June 2027 is day 1, Wednesday the 30th day 3; fiscal years begin in July.
  const before = terms({
    projects: [project("Network", { duration: 10, fixedStart: "2027-06-28" })],
    costs: [cost("Network", { amount: "5000.00", profile: "MILESTONE", workingDay: 3 })],
  });
  const yearsOf = (...patches: PatchInput[]) => {
    const { moved, found } = scheduled(before, ...patches);
    const { years } = spendOfSchedule(moved, found.starts, { firstMonth: 7, label: "ENDING" });
    return years.filter(({ total }) => total > 0).map(({ year }) => year.label);
  };
  expect(yearsOf()).toEqual(["FY2027"]);
  expect(yearsOf({ lever: "PROJECT_COST_WORKING_DAY", value: "4" })).toEqual(["FY2028"]);
});

it("people who come later, and money that may be spent in other months, hold a project back as long", () => {
  const people = terms(
    {
      projects: [project("Network", A_DAY_120)],
      efforts: [{ projectId: "Network", role: "Engineer", hours: "40.00" }],
    },
    { capacities: statedCapacities([{ role: "Engineer", from: "2027-01-01", fte: "1.0000" }], 5) },
  );
  expect(startOf("Network", people)).toBe("2027-01-04");
  // 1 February 2027 is a Monday.
  expect(startOf("Network", people, { lever: "ROLE_CAPACITY_FROM", value: "2027-02" })).toBe("2027-02-01");

  const money = terms(
    {
      projects: [project("Network", A_DAY_120)],
      costs: [cost("Network", { amount: "5000.00" })],
    },
    {
      allowances: [
        {
          name: "Winter",
          from: month("2027-01"),
          to: month("2027-03"),
          amount: asCents(1_000_00),
          expenditure: undefined,
          carriesOver: false,
        },
      ],
    },
  );
  // 5,000.00 are too much in January and February; months without an allowance have no limit.
  expect(startOf("Network", money)).toBe("2027-03-01");
  expect(startOf("Network", money, { lever: "ROADMAP_BUDGET_TO", value: "2027-02" })).toBe("2027-02-01");
  expect(startOf("Network", money, { lever: "ROADMAP_BUDGET_FROM", value: "2027-02" })).toBe("2027-01-04");
});

it("shortest and longest durations are what chances are drawn from", () => {
  // Weeks of five days.
  const before = terms({
    projects: [
      project("Network", {
        durationUnit: "WEEKS",
        duration: 2,
        optimisticDuration: 1,
        pessimisticDuration: 4,
      }),
    ],
  });
  const { moved, found } = scheduled(
    before,
    { lever: "PROJECT_OPTIMISTIC_DURATION", value: "8" },
    { lever: "PROJECT_PESSIMISTIC_DURATION", value: "30" },
  );
  expect(factsOfRoadmap(moved, found).ranges.get("Network")).toEqual({
    optimistic: 8,
    likely: 10,
    pessimistic: 30,
  });
});
