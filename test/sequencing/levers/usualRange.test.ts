import fc from "fast-check";
import { printValue } from "../../../src/kernel/levers/Lever";
import { readRange } from "../../../src/costing/scenarios/readRange";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { leversOfTerms } from "../../../src/sequencing/levers/leversOfTerms";
import { horizonOf } from "../../../src/sequencing/levers/usualRange";
import { day, project, terms } from "../dated/support/terms";
import { anyTerms } from "./support/anyTerms";
import { BEFORE } from "./support/movable";

/** The first lever of a code with the least and the most that a search looks at, as they are written. */
function rangeOf(code: string, before: SchedulingTerms = BEFORE): unknown[] {
  const lever = leversOfTerms(before).find(({ row }) => row.code === code);
  if (lever === undefined) throw new Error(`There is no ${code}.`);
  const read = readRange(lever, {}, []);
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return [read.range.low, read.range.high].map((value) => printValue(lever.kind, value));
}

it("the horizon is from the start to the end of the months that are looked at", () => {
  // From Monday 4 January to Friday 31 December 2027 are 51 weeks and five days: 362 days, of which 52 x 5 are worked.
  expect(horizonOf(BEFORE)).toEqual({
    first: day("2027-01-04"),
    last: day("2027-12-31"),
    WORKING_DAYS: 52 * 5,
    WEEKS: 52,
    ELAPSED_DAYS: 362,
    MONTHS: 12,
  });
});

it.each([
  // Days and months of the horizon, as far as they fit what stands beside them.
  ["PROJECT_DEADLINE", "2027-01-04", "2027-12-31"],
  ["SCHEDULE_AS_OF", "2027-01-04", "2027-12-31"],
  ["FREEZE_FIRST_DAY", "2027-01-04", "2027-08-13"],
  ["FREEZE_LAST_DAY", "2027-08-02", "2027-12-31"],
  ["ROLE_CAPACITY_FROM", "2027-01", "2028-01"],
  ["ROADMAP_BUDGET_FROM", "2027-01", "2027-12"],
  ["ROADMAP_BUDGET_TO", "2027-02", "2028-01"],
  // Working days of the horizon; Network has a milestone on its day 4, and 10 - 3 days beside its phase of 3.
  ["PROJECT_SLIP", "0", "260"],
  ["PROJECT_DURATION", "4", "260"],
  ["PHASE_DURATION", "0", "10"],
  ["PROJECT_COST_WORKING_DAY", "1", "10"],
  ["PROJECT_OPTIMISTIC_DURATION", "0", "5"],
  ["PROJECT_PESSIMISTIC_DURATION", "5", "260"],
  ["DEPENDENCY_LAG", "-260", "260"],
  // Ten times what there is; 100,000.00 where there is nothing.
  ["PROJECT_COST", "0.00", "50000.00"],
  ["PROJECT_BENEFIT", "0.00", "10000.00"],
  ["PROJECT_TIME_SAVED", "0.00", "100000.00"],
  ["FREEZE_DISRUPTION_PRICE", "0.00", "100000.00"],
  ["PROJECT_EFFORT", "0", "400"],
  ["ROLE_CAPACITY", "0", "10"],
  // One fewer than the one that there is, or nine more.
  ["ROLE_CAPACITY_ADDED", "-1", "9"],
  ["WEIGHT_CASH", "0", "10"],
  ["DEPARTMENT_LIMIT", "1", "10"],
  // All that it can be.
  ["PROJECT_PROGRESS", "0", "100"],
  ["SCHEDULE_MONTHS", "1", "120"],
])("%s is looked for from %s to %s", (code, low, high) => {
  expect(rangeOf(code)).toEqual([low, high]);
});

it("goes round the value in force, also where that lies beyond", () => {
  const late = terms({ projects: [project("Network", { earliestStart: "2029-06-01" })] });
  expect(rangeOf("PROJECT_EARLIEST_START", late)).toEqual(["2027-01-04", "2029-06-01"]);
  fc.assert(
    fc.property(anyTerms, (any) => {
      for (const { usual, min, max, current } of leversOfTerms(any)) {
        if (usual === undefined) continue;
        const { low, high } = usual;
        expect([low, high].every(Number.isInteger) && low < high).toBe(true);
        expect(min <= low && high <= max).toBe(true);
        if (current !== undefined) expect(low <= current && current <= high).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
