import { valueAt } from "../../../src/kernel/place";
import type { PatchInput } from "../../../src/kernel/levers/readPatches";
import type { Path } from "../../../src/kernel/Problem";
import { spendOfSchedule } from "../../../src/sequencing/dated/spendOfSchedule";
import { leversOfTerms } from "../../../src/sequencing/levers/leversOfTerms";
import { roadmapLeverTable } from "../../../src/sequencing/levers/roadmapLeverTable";
import { withPlannedHours } from "../../../src/sequencing/levers/withPlannedHours";
import { day, month, terms } from "../dated/support/terms";
import { BEFORE, FOUND, movedBy } from "./support/movable";

const SLIP = { lever: "PROJECT_SLIP", part: "Network", value: "3" };
const said = ({ problems }: ReturnType<typeof movedBy>) =>
  problems.map(({ code, path }) => `${code} ${path.join(".")}`);

it("every row of the table is a lever of a roadmap that has everything, and nothing of a project that is done is", () => {
  const levers = leversOfTerms(BEFORE);
  const codes = new Set(levers.map(({ row }) => row.code));
  expect(roadmapLeverTable.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  expect(levers.filter(({ target }) => target.part === "Old")).toEqual([]);
  expect(new Set(roadmapLeverTable.map(({ path }) => path)).size).toBe(roadmapLeverTable.length);
});

const NETWORK = ["roadmap", "projects", 0];
const PHONES = ["roadmap", "projects", 1];
const CLOSE = ["roadmap", "freezeWindows", 0];

it.each<
  [
    lever: string,
    name: Omit<PatchInput, "lever" | "value">,
    value: string | undefined,
    at: Path,
    written: unknown,
  ]
>([
  ["PROJECT_SLIP", { part: "Network" }, "3", [...NETWORK, "earliestStart"], "2027-01-07"],
  ["PROJECT_DURATION", { part: "Network" }, "12", [...NETWORK, "duration"], 12],
  ["PROJECT_OPTIMISTIC_DURATION", {}, "3", [...PHONES, "optimisticDuration"], 3],
  ["PROJECT_PESSIMISTIC_DURATION", {}, "9", [...PHONES, "pessimisticDuration"], 9],
  ["PROJECT_PROGRESS", {}, "60", ["roadmap", "projects", 3, "progress"], 60],
  ["PROJECT_PROGRESS", {}, undefined, ["roadmap", "projects", 3, "progress"], null],
  ["PHASE_DURATION", { part: "Network", item: "Phase" }, "10", ["roadmap", "phases", 0, "duration"], 10],
  ["PROJECT_EARLIEST_START", { part: "Network" }, "2027-02-01", [...NETWORK, "earliestStart"], "2027-02-01"],
  ["PROJECT_FIXED_START", { part: "Phones" }, "2027-03-08", [...PHONES, "fixedStart"], "2027-03-08"],
  ["PROJECT_FIXED_START", { part: "Phones" }, undefined, [...PHONES, "fixedStart"], null],
  ["PROJECT_DEADLINE", {}, "2027-05-31", [...PHONES, "finishBy"], "2027-05-31"],
  ["PROJECT_PENALTY", {}, "75.5", [...PHONES, "monthlyPenalty"], "75.50"],
  ["PROJECT_BENEFIT", { part: "Network" }, "0", [...NETWORK, "monthlyBenefit"], "0.00"],
  ["PROJECT_TIME_SAVED", { part: "Network" }, "7", [...NETWORK, "monthlyTimeSaved"], "7.00"],
  ["PROJECT_RISK_REDUCTION", { part: "Network" }, "8", [...NETWORK, "monthlyRiskReduction"], "8.00"],
  ["PROJECT_RUNNING_COST", { part: "Network" }, "9", [...NETWORK, "monthlyRunningCost"], "9.00"],
  ["PROJECT_COST", {}, "6000", ["roadmap", "costs", 0, "amount"], "6000.00"],
  ["PROJECT_COST_WORKING_DAY", { item: "Cost" }, "10", ["roadmap", "costs", 0, "workingDay"], 10],
  ["PROJECT_EFFORT", {}, "60.25", ["roadmap", "efforts", 0, "hours"], "60.25"],
  ["DEPENDENCY_LAG", {}, "-2", ["roadmap", "dependencies", 0, "lag"], -2],
  ["FREEZE_FIRST_DAY", { item: "Close" }, "2027-08-04", [...CLOSE, "firstDay"], "2027-08-04"],
  ["FREEZE_LAST_DAY", { item: "Close" }, "2027-08-31", [...CLOSE, "lastDay"], "2027-08-31"],
  ["FREEZE_DISRUPTION_PRICE", {}, "120", [...CLOSE, "disruptionPrice"], "120.00"],
  ["DEPARTMENT_LIMIT", {}, "2", ["roadmap", "departments", 0, "limit"], 2],
  ["ROLE_CAPACITY", { item: "from 2027-01" }, "0.5", ["capacities", 0, "perDay"], 4_000],
  ["ROLE_CAPACITY_FROM", { item: "from 2027-09" }, "2027-10", ["capacities", 1, "from"], month("2027-10")],
  ["ROLE_CAPACITY_ADDED", {}, "0.25", ["capacities", 0, "perDay"], 10_000],
  ["ROADMAP_BUDGET", {}, "9500.50", ["allowances", 0, "amount"], 9_500_50],
  ["ROADMAP_BUDGET_FROM", { item: "FY2027" }, "2027-04", ["allowances", 0, "from"], month("2027-04")],
  ["ROADMAP_BUDGET_TO", { item: "FY2027" }, "2027-07", ["allowances", 0, "to"], month("2027-07")],
  ["WEIGHT_CASH", {}, "0.5", ["settings", "weights", "cash"], 50],
  ["WEIGHT_PRODUCTIVITY", {}, "0", ["settings", "weights", "productivity"], 0],
  ["WEIGHT_EXPECTED_LOSS", {}, "2.25", ["settings", "weights", "expectedLoss"], 225],
  ["FINISH_PRICE", {}, "260", ["settings", "finishPrice"], 260_00],
  ["MOVE_PRICE", {}, "1.5", ["settings", "movePrice"], 1_50],
  ["LEVEL_TOLERANCE", { item: "DELAY" }, "10", ["settings", "levels", 0, "tolerance"], 10_00],
  ["SCHEDULE_MONTHS", {}, "9", ["settings", "months"], 9],
  ["SCHEDULE_AS_OF", {}, "2027-01-06", ["settings", "asOf"], day("2027-01-06")],
])("%s of %p to %s", (lever, name, value, at, written) => {
  const { moved, problems } = movedBy(BEFORE, { lever, ...name, ...(value === undefined ? {} : { value }) });
  expect(problems).toEqual([]);
  expect(valueAt(BEFORE, at)).not.toBe(written);
  expect(valueAt(moved, at)).toBe(written);
});

it("another duration makes the shortest and the longest one unknown, unless they are moved too", () => {
  const [, phones] = movedBy(BEFORE, { lever: "PROJECT_DURATION", part: "Phones", value: "6" }).moved.roadmap
    .projects;
  expect(phones).toMatchObject({ duration: 6, optimisticDuration: null, pessimisticDuration: null });
  const known = movedBy(
    BEFORE,
    { lever: "PROJECT_PESSIMISTIC_DURATION", value: "9" },
    // As it is, which is said because the duration is another.
    { lever: "PROJECT_OPTIMISTIC_DURATION", value: "4" },
    { lever: "PROJECT_DURATION", part: "Phones", value: "6" },
  );
  expect(known.problems).toEqual([]);
  expect(known.moved.roadmap.projects[1]).toMatchObject({
    duration: 6,
    optimisticDuration: 4,
    pessimisticDuration: 9,
  });
});

it.each<[string, PatchInput[], string[]]>([
  [
    "a slip beside a start",
    [SLIP, { lever: "PROJECT_EARLIEST_START", part: "Network", value: "2027-02-01" }],
    ["CONTRADICTION patches.0.lever"],
  ],
  [
    "a fixed start on a Sunday",
    [{ lever: "PROJECT_FIXED_START", value: "2027-03-07" }],
    ["CONTRADICTION patches.0.value"],
  ],
  [
    "a duration below its phases and due dates",
    [{ lever: "PROJECT_DURATION", part: "Network", value: "3" }],
    ["CONTRADICTION patches.0.value"],
  ],
  [
    "a third decimal place of hours",
    [{ lever: "PROJECT_EFFORT", value: "1.005" }],
    ["UNSUPPORTED patches.0.value"],
  ],
  [
    "a day that no month has",
    [{ lever: "PROJECT_DEADLINE", value: "2027-02-30" }],
    ["UNSUPPORTED patches.0.value"],
  ],
  [
    "a deadline of a project without",
    [{ lever: "PROJECT_DEADLINE", part: "Network", value: "2027-03-01" }],
    ["UNKNOWN patches.0.lever"],
  ],
  ["a cost without a value", [{ lever: "PROJECT_COST" }], ["REQUIRED patches.0.value"]],
  ["one of two projects", [{ lever: "PROJECT_DURATION", value: "9" }], ["REQUIRED patches.0.lever"]],
])("%s is a problem", (_, patches, problems) => {
  expect(said(movedBy(BEFORE, ...patches))).toEqual(problems);
});

describe("people that follow a plan", () => {
  const hours = (provided: number) => [
    { role: "SUPPORT", month: month("2027-01"), provided, runWork: 60_00 },
    { role: "SUPPORT", month: month("2027-02"), provided: 100_00, runWork: 60_00 },
  ];
  const step = (from: string, perDay: number, provided: number) => ({
    role: "SUPPORT",
    from: month(from),
    perDay,
    basis: { kind: "PLAN", provided, runWork: 60_00, workingDays: 20 } as const,
  });
  // (100 - 60) hours in 20 days are 2 a day.
  const planned = terms({}, { capacities: [step("2027-01", 2_000, 100_00), step("2027-02", 2_000, 100_00)] });

  it("are fewer in the months in which it provides fewer hours, and never fewer than none", () => {
    const { terms: followed } = withPlannedHours(planned, hours(100_00), hours(80_00));
    // (80 - 60) in 20 days.
    expect(followed.capacities).toEqual([step("2027-01", 1_000, 80_00), step("2027-02", 2_000, 100_00)]);
    const { terms: none } = withPlannedHours(planned, hours(100_00), hours(0));
    expect(none.capacities[0]).toEqual(step("2027-01", 0, 0));
  });

  it("stay where the schedule states them, and that is said", () => {
    const { terms: same, unfollowed } = withPlannedHours(BEFORE, hours(100_00), hours(80_00));
    expect([same.capacities, unfollowed]).toEqual([BEFORE.capacities, ["SUPPORT"]]);
    expect(withPlannedHours(planned, hours(100_00), hours(100_00)).terms).toBe(planned);
  });
});

it("a schedule spends its costs in the fiscal years in which they fall due", () => {
  // Phones is fixed to 1 March, so Network has time; its benefit lets it start on Monday 4 January, and its fourth day is the 7th.
  const { years } = spendOfSchedule(BEFORE, FOUND.starts, { firstMonth: 7, label: "ENDING" });
  expect(years.map(({ year, total }) => [year.label, total])).toEqual([["FY2027", 5_000_00]]);
});
