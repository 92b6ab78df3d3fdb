import { fiscalYearsOf } from "../../../costing/comparison/cuts";
import { planNamed } from "../../../costing/comparison/planNamed";
import type { Exploration } from "../../../costing/scenarios/Exploration";
import { problemAt, type Problem } from "../../../kernel/Problem";
import { InvalidInput } from "../../../schema/InvalidInput";
import type {
  AnsweredScenario,
  ChangedRoadmap,
  ScenarioAnswer,
} from "../../../schema/scenarios/ScenarioAnswer";
import { ScenarioExploration } from "../../../schema/scenarios/ScenarioExploration";
import type { ScenarioExplorationInput } from "../../../schema/scenarios/ScenarioExplorationInput";
import type { ProjectAmount } from "../../../sequencing/dated/projectAmounts";
import type { Context } from "../../Context";
import { changeRoadmap, staffingOf } from "../changeRoadmap";
import type { AskedOfProjects } from "./AskedOfProjects";
import { ExplorationWithProjects, type MovableRoadmap } from "./ExplorationWithProjects";

/** Opens plans with the projects that their people do to questions about the levers of both. Nothing is stored. */
export function exploreWithProjects(
  ctx: Pick<Context, "signal">,
  { answered }: ScenarioAnswer,
  input: ScenarioExplorationInput | null | undefined,
): ScenarioExploration | InvalidInput {
  const { scenario, roadmap, roadmapLevers, staffedBy } = answered;
  if (roadmap === undefined) return new InvalidInput([NO_SCHEDULE]);
  const asked: AskedOfProjects = {
    of: new Set(input?.of ?? USUAL),
    fiscalYear: input?.fiscalYear ?? undefined,
  };
  const problems = problemsOf(scenario.changed, asked);
  if (problems.length > 0) return new InvalidInput(problems);
  const { schedule } = roadmap;
  const movable = { schedule, staffedBy, followed: scenario.baseline, levers: roadmapLevers };
  const opened = (costs: Exploration, moves: MovableRoadmap["moves"]) =>
    new ExplorationWithProjects(ctx, costs, { ...movable, moves }, asked);
  return new ScenarioExploration({
    baseline: opened(scenario.baseline, []),
    changed: opened(scenario.changed, roadmap.moves),
    moves: answered.moves,
    unfollowed: (plan) => unfollowedBy(answered, roadmap, plan),
  });
}

/** Roles of which a plan provides other hours than the schedule was made with, and that the schedule does not follow. */
function unfollowedBy(
  { scenario, staffedBy }: AnsweredScenario,
  { schedule, moves }: ChangedRoadmap,
  plan: string,
): readonly string[] | InvalidInput {
  const found = planNamed(scenario.changed.baseline, "plan", plan);
  if (found.kind === "unknown") return new InvalidInput([found.problem]);
  const staffing = staffingOf(staffedBy, scenario.baseline.baseline, scenario.changed.baseline, plan);
  const changed = changeRoadmap(schedule, staffing, moves);
  return changed instanceof InvalidInput ? changed : changed.unfollowed;
}

const USUAL: readonly ProjectAmount[] = ["SPEND", "RUNNING_COST"];

const NO_SCHEDULE = problemAt(
  ["baseline", "scheduleId"],
  "REQUIRED",
  "The baseline names no schedule, so there are no projects.",
  "Give the scheduleId of a schedule in the baseline, or ask costs for questions about plans alone.",
);

function problemsOf({ baseline, measure }: Exploration, { of, fiscalYear }: AskedOfProjects): Problem[] {
  const problems: Problem[] = [];
  if (of.size === 0) {
    const message = "No amount of projects is named.";
    problems.push(problemAt(["of"], "REQUIRED", message, "Name SPEND or others, or leave it out."));
  }
  if (fiscalYear === undefined) return problems;
  const labels = fiscalYearsOf(baseline).map(({ year }) => year.label);
  if (!labels.includes(fiscalYear)) {
    const message = `${fiscalYear} is no fiscal year of the comparison.`;
    problems.push(
      problemAt(["fiscalYear"], "UNKNOWN", message, `Give one of: ${labels.join(", ")}.`, fiscalYear),
    );
  }
  if (measure.kind === "PRESENT_VALUE") {
    const message = "Plans are held against each other by present value, which is of all months together.";
    const advice = "Leave fiscalYear out, or the discountRate of the baseline's measure.";
    problems.push(problemAt(["fiscalYear"], "CONTRADICTION", message, advice, fiscalYear));
  }
  return problems;
}
