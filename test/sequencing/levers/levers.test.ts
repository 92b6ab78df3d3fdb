import { asCents } from "../../../src/kernel/Cents";
import { printValue } from "../../../src/kernel/levers/Lever";
import { readPatches, type PatchInput } from "../../../src/kernel/levers/readPatches";
import { problemAt, type Problem } from "../../../src/kernel/Problem";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../../src/sequencing/dated/factsOfRoadmap";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { spendOfSchedule } from "../../../src/sequencing/dated/spendOfSchedule";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import { leversOfTerms } from "../../../src/sequencing/levers/leversOfTerms";
import { moveTerms } from "../../../src/sequencing/levers/moveTerms";
import { roadmapLeverTable } from "../../../src/sequencing/levers/roadmapLeverTable";
import { withPlannedHours } from "../../../src/sequencing/levers/withPlannedHours";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { after, cost, month, phase, project, terms } from "../dated/support/terms";

/** Two projects with one of everything that can be moved, and one that is done and has no levers. */
const BEFORE = terms(
  {
    projects: [
      project("Network", { durationUnit: "WEEKS", duration: 2, monthlyBenefit: "1000.00" }),
      project("Phones", {
        fixedStart: "2027-03-01",
        finishBy: "2027-06-30",
        deadlineKind: "SOFT",
        deadlineReason: "LEASE",
        monthlyPenalty: "50.00",
      }),
      project("Old", { status: "DONE" }),
    ],
    phases: [phase("Network", { duration: 3 })],
    costs: [cost("Network", { amount: "5000.00", profile: "MILESTONE", workingDay: 4 })],
    efforts: [{ projectId: "Network", role: "Engineer", hours: "40.00" }],
    dependencies: [after("Network", "Phones")],
    departments: [{ name: "Tax", limit: 1 }],
  },
  {
    capacities: statedCapacities([{ role: "Engineer", from: "2027-01-01", fte: "1.0000" }], 5),
    allowances: [
      {
        name: "FY2027",
        from: month("2027-01"),
        to: month("2028-01"),
        amount: asCents(9_000_00),
        expenditure: undefined,
        carriesOver: false,
      },
    ],
  },
);
const found = schedule(datedInstance(BEFORE).instance, USUAL_EFFORT);
if (found.kind === "none") throw new Error("There is a schedule.");
const facts = factsOfRoadmap(BEFORE, found);

function movedBy(before: SchedulingTerms, ...patches: PatchInput[]) {
  const read = readPatches(roadmapLeverTable, leversOfTerms(before), patches);
  if (read.kind === "invalid") return { moved: before, problems: read.problems };
  const problems: Problem[] = [];
  const moves = read.moves.map((move, index) => ({ ...move, at: ["patches", index] }));
  const moved = moveTerms(before, moves, facts, (...problem) => problems.push(problemAt(...problem)));
  return { moved, problems };
}
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

it.each`
  patch                                                                        | at                                              | value
  ${{ lever: "PROJECT_EARLIEST_START", part: "Network", value: "2027-02-01" }} | ${["roadmap", "projects", 0, "earliestStart"]}  | ${"2027-02-01"}
  ${{ lever: "PROJECT_FIXED_START", part: "Phones", value: "2027-03-08" }}     | ${["roadmap", "projects", 1, "fixedStart"]}     | ${"2027-03-08"}
  ${{ lever: "PROJECT_FIXED_START", part: "Phones" }}                          | ${["roadmap", "projects", 1, "fixedStart"]}     | ${null}
  ${{ lever: "PROJECT_DEADLINE", part: "Phones", value: "2027-05-31" }}        | ${["roadmap", "projects", 1, "finishBy"]}       | ${"2027-05-31"}
  ${{ lever: "PROJECT_PENALTY", part: "Phones", value: "75.5" }}               | ${["roadmap", "projects", 1, "monthlyPenalty"]} | ${"75.50"}
  ${{ lever: "PROJECT_BENEFIT", part: "Network", value: "0" }}                 | ${["roadmap", "projects", 0, "monthlyBenefit"]} | ${"0.00"}
  ${{ lever: "PROJECT_COST", value: "6000" }}                                  | ${["roadmap", "costs", 0, "amount"]}            | ${"6000.00"}
  ${{ lever: "PROJECT_EFFORT", value: "60.25" }}                               | ${["roadmap", "efforts", 0, "hours"]}           | ${"60.25"}
  ${{ lever: "PROJECT_DURATION", part: "Network", value: "12" }}               | ${["roadmap", "projects", 0, "duration"]}       | ${12}
  ${{ lever: "PROJECT_SLIP", part: "Network", value: "3" }}                    | ${["roadmap", "projects", 0, "earliestStart"]}  | ${"2027-01-07"}
  ${{ lever: "DEPENDENCY_LAG", value: "-2" }}                                  | ${["roadmap", "dependencies", 0, "lag"]}        | ${-2}
  ${{ lever: "DEPARTMENT_LIMIT", value: "2" }}                                 | ${["roadmap", "departments", 0, "limit"]}       | ${2}
  ${{ lever: "ROLE_CAPACITY", value: "0.5" }}                                  | ${["capacities", 0, "perDay"]}                  | ${4_000}
  ${{ lever: "ROLE_CAPACITY_ADDED", value: "0.25" }}                           | ${["capacities", 0, "perDay"]}                  | ${10_000}
  ${{ lever: "ROADMAP_BUDGET", value: "9500.50" }}                             | ${["allowances", 0, "amount"]}                  | ${9_500_50}
`(
  "$patch.lever $patch.value writes $value",
  ({ patch, at, value }: { patch: PatchInput; at: (string | number)[]; value: unknown }) => {
    const { moved, problems } = movedBy(BEFORE, patch);
    expect(problems).toEqual([]);
    expect(at.reduce<unknown>((node, step) => (node as Record<string, unknown>)[String(step)], moved)).toBe(
      value,
    );
  },
);

it("a patch and its undo are the baseline, byte for byte", () => {
  const text = JSON.stringify(BEFORE);
  for (const { row, target, kind, current, step, max } of leversOfTerms(BEFORE)) {
    if (current === undefined) continue;
    const asked = { lever: row.code, part: target.part, item: target.item };
    const value = printValue(kind, current);
    expect(JSON.stringify(movedBy(BEFORE, { ...asked, value }).moved)).toBe(text);
    // A number that is kept as it is may also go and come back.
    if (row.keptAs === undefined) continue;
    const there = movedBy(BEFORE, { ...asked, value: printValue(kind, Math.min(max, current + step)) });
    expect(JSON.stringify(there.moved)).not.toBe(text);
    expect(JSON.stringify(movedBy(there.moved, { ...asked, value }).moved)).toBe(text);
  }
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
    ["OUT_OF_RANGE patches.0.value"],
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
  const { years } = spendOfSchedule(BEFORE, found.starts, { firstMonth: 7, label: "ENDING" });
  expect(years.map(({ year, total }) => [year.label, total])).toEqual([["FY2027", 5_000_00]]);
});
