import { printDay } from "../../kernel/Day";
import type { Note } from "../readCalendar";
import { checkName, checkText, readMoney } from "./fieldChecks";
import { readActuals } from "./readActuals";
import { readCosts } from "./readCosts";
import { readDeadline } from "./readDeadline";
import { readDurations } from "./readDurations";
import { readEfforts } from "./readEfforts";
import { readFixedStart } from "./readFixedStart";
import { readPhases } from "./readPhases";
import type { ProjectInput } from "./RoadmapInput";
import type { CostRecord, EffortRecord, PhaseRecord, ProjectRecord } from "./RoadmapRecord";
import type { Surroundings } from "./Surroundings";

const LONGEST_GOAL = 5_000;

/** A project with what belongs to it. */
export interface ProjectReading {
  readonly project: ProjectRecord;
  readonly phases: readonly PhaseRecord[];
  readonly costs: readonly CostRecord[];
  readonly efforts: readonly EffortRecord[];
}

/**
 * Reads a project, noting every problem of it but those of its duration and its earliest start, which the network knows.
 * @param id what it is stored under
 * @param workingDays its duration
 */
export function readProject(
  input: ProjectInput,
  id: string,
  ordinal: number,
  workingDays: number,
  around: Surroundings,
  note: Note,
): ProjectReading {
  const path = ["projects", ordinal];
  const { name, status, goal, earliestStart, optional } = input;
  checkName([...path, "name"], name, note);
  if (goal != null) checkText([...path, "goal"], goal, LONGEST_GOAL, note);
  return {
    project: {
      id,
      ordinal,
      name,
      status,
      goal: goal ?? null,
      ...readDurations(input, path, around.calendar.weekdays.size, note),
      earliestStart: earliestStart == null ? null : printDay(earliestStart),
      fixedStart: readFixedStart(input, path, around, note),
      ...readDeadline(input, path, around, note),
      optional: optional ?? false,
      ...readMonthly(input, ordinal, note),
      ...readActuals(input, path, note),
    },
    phases: readPhases(input, id, path, workingDays, note),
    costs: readCosts(input, id, path, workingDays, note),
    efforts: readEfforts(input, id, path, around, note),
  };
}

const MONTHLY = {
  monthlyBenefit: "The monthly benefit",
  monthlyTimeSaved: "The value of the time saved in a month",
  monthlyRiskReduction: "The loss avoided in a month",
  monthlyRunningCost: "The running cost of a month",
} as const;

/** What a month is worth and costs once the project is finished. */
function readMonthly(input: ProjectInput, ordinal: number, note: Note) {
  const read = (field: keyof typeof MONTHLY) =>
    readMoney(["projects", ordinal, field], MONTHLY[field], input[field], note);
  return {
    monthlyBenefit: read("monthlyBenefit"),
    monthlyTimeSaved: read("monthlyTimeSaved"),
    monthlyRiskReduction: read("monthlyRiskReduction"),
    monthlyRunningCost: read("monthlyRunningCost"),
  };
}
