import { hoursByMonth } from "../../costing/plan/hoursByMonth";
import type { Comparison } from "../../costing/comparison/Comparison";
import type { Scenario } from "../../costing/scenarios/Scenario";
import { problemAt, type Problem } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import type { ChangedRoadmap } from "../../schema/scenarios/ScenarioAnswer";
import type { Schedule } from "../../schema/sequencing/Schedule";
import { problemsOfDates } from "../../sequencing/dated/problemsOfDates";
import { moveTerms } from "../../sequencing/levers/moveTerms";
import type { RoadmapMove } from "../../sequencing/levers/RoadmapMove";
import { withPlannedHours } from "../../sequencing/levers/withPlannedHours";

/** A schedule, what moves in it, and the costs whose people it may follow. */
interface RoadmapToChange {
  readonly schedule: Schedule;
  readonly staffedBy: string | undefined;
  readonly scenario: Scenario;
  readonly moves: readonly RoadmapMove[];
}

/** The terms of a schedule with the moves made and with the people that the plan now has; nothing is scheduled yet. */
export function changeRoadmap({
  schedule,
  staffedBy,
  scenario,
  moves,
}: RoadmapToChange): ChangedRoadmap | InvalidInput {
  const { terms } = schedule.row;
  const [before, after] = [scenario.baseline, scenario.changed].map(({ baseline }) =>
    hoursOf(baseline, staffedBy),
  );
  const followed = withPlannedHours(terms, before ?? [], after ?? []);
  const problems: Problem[] = [];
  const { facts } = schedule.sequence.view;
  const changed = moveTerms(followed.terms, moves, facts, (path, code, message, advice, value) =>
    problems.push(problemAt(path, code, message, advice, value)),
  );
  if (problems.length === 0 && moves.length > 0)
    problems.push(...problemsOfDates(changed).map((problem) => ({ ...problem, path: ["patches"] })));
  if (problems.length > 0) return new InvalidInput(problems);
  return { schedule, moves, terms: changed, unfollowed: followed.unfollowed };
}

function hoursOf({ plans, terms }: Comparison, name: string | undefined) {
  const plan = plans.find((each) => each.name === name);
  return plan === undefined ? [] : hoursByMonth(plan, terms.horizon);
}
