import { hoursByMonth } from "../../costing/plan/hoursByMonth";
import type { Comparison } from "../../costing/comparison/Comparison";
import { overlapOf, type Period } from "../../kernel/Period";
import { InvalidInput } from "../../schema/InvalidInput";
import type { ChangedRoadmap } from "../../schema/scenarios/ScenarioAnswer";
import type { Schedule } from "../../schema/sequencing/Schedule";
import { problemsOfDates } from "../../sequencing/dated/problemsOfDates";
import { moveTerms } from "../../sequencing/levers/moveTerms";
import type { RoadmapMove } from "../../sequencing/levers/RoadmapMove";
import { noting } from "../../sequencing/noting";
import type { HoursOfMonth } from "../../sequencing/dated/plannedCapacities";
import { withPlannedHours } from "../../sequencing/levers/withPlannedHours";

/** Who does the projects of a schedule: the hours that it was made with, and those that a plan now provides; in the same months. */
export interface Staffing {
  readonly before: readonly HoursOfMonth[];
  readonly after: readonly HoursOfMonth[];
}

/**
 * The hours of the plan whose people do the projects, and of a plan that does them in a changed comparison. Nothing follows a plan
 * where nobody said whose people they are.
 * @param name the plan that does them there; the same one unless given
 */
export function staffingOf(
  staffedBy: string | undefined,
  baseline: Comparison,
  changed: Comparison,
  name = staffedBy,
): Staffing {
  if (staffedBy === undefined) return { before: [], after: [] };
  // A month that only one of them compares says nothing about who is there.
  const both = overlapOf(baseline.terms.horizon, changed.terms.horizon);
  return { before: hoursOf(baseline, staffedBy, both), after: hoursOf(changed, name, both) };
}

/** The terms of a schedule with the moves made and with the people that do the projects then; nothing is scheduled yet. */
export function changeRoadmap(
  schedule: Schedule,
  { before, after }: Staffing,
  moves: readonly RoadmapMove[],
): ChangedRoadmap | InvalidInput {
  const followed = withPlannedHours(schedule.row.terms, before, after);
  const { problems, note } = noting();
  const changed = moveTerms(followed.terms, moves, schedule.sequence.view.facts, note);
  if (problems.length === 0 && moves.length > 0)
    problems.push(...problemsOfDates(changed).map((problem) => ({ ...problem, path: ["patches"] })));
  if (problems.length > 0) return new InvalidInput(problems);
  return { schedule, moves, terms: changed, unfollowed: followed.unfollowed };
}

function hoursOf({ plans }: Comparison, name: string | undefined, months: Period) {
  const plan = plans.find((each) => each.name === name);
  return plan === undefined ? [] : hoursByMonth(plan, months);
}
