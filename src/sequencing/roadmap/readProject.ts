import { printDay } from "../../kernel/Day";
import type { Path } from "../../kernel/Problem";
import { few, type Note } from "../readCalendar";
import { checkAmount, checkDepartments, checkName, checkText } from "./fieldChecks";
import type { ProjectInput } from "./RoadmapInput";
import type { CostRecord, EffortRecord, PhaseRecord, ProjectRecord } from "./RoadmapRecord";

const LONGEST_GOAL = 5_000;
const MOST_PHASES = 50;
const MOST_COSTS = 50;
/** A thousand million; the cents of all costs of the longest roadmap still add up exactly. */
const MOST_AMOUNT = 1_000_000_000;
const MOST_HOURS = 1_000_000;

/** A project with what belongs to it. */
export interface ProjectReading {
  readonly project: ProjectRecord;
  readonly phases: readonly PhaseRecord[];
  readonly costs: readonly CostRecord[];
  readonly efforts: readonly EffortRecord[];
}

/**
 * Reads a project, noting every problem of it but those of its dates, which the network knows.
 * @param id what it is stored under
 */
export function readProject(input: ProjectInput, id: string, ordinal: number, note: Note): ProjectReading {
  const path = ["projects", ordinal];
  const { name, status, goal, duration, earliestStart, monthlyBenefit } = input;
  checkName([...path, "name"], name, note);
  if (goal != null) checkText([...path, "goal"], goal, LONGEST_GOAL, note);
  if (monthlyBenefit != null)
    checkAmount([...path, "monthlyBenefit"], "The monthly benefit", monthlyBenefit, MOST_AMOUNT, note);
  return {
    project: {
      id,
      ordinal,
      name,
      status,
      goal: goal ?? null,
      duration,
      earliestStart: earliestStart == null ? null : printDay(earliestStart),
      monthlyBenefit: monthlyBenefit?.abs().toFixed(2) ?? "0.00",
    },
    phases: readPhases(input, id, path, note),
    costs: readCosts(input, id, path, note),
    efforts: readEfforts(input, id, path, note),
  };
}

function readPhases(
  { phases, duration }: ProjectInput,
  projectId: string,
  within: Path,
  note: Note,
): PhaseRecord[] {
  const path = [...within, "phases"];
  const given = few(path, phases ?? [], MOST_PHASES, note);
  const days = given.reduce((sum, phase) => sum + phase.duration, 0);
  if (days > Math.max(0, duration)) {
    const message = `The phases take ${days} working days together, the project ${duration}.`;
    note(path, "CONTRADICTION", message, "Shorten a phase, or lengthen the project.", String(days));
  }
  return given.map(({ name, duration, departments }, ordinal) => {
    checkName([...path, ordinal, "name"], name, note);
    checkDepartments([...path, ordinal, "departments"], departments ?? [], note);
    if (duration < 0) {
      const message = `The phase takes ${duration} working days.`;
      note([...path, ordinal, "duration"], "OUT_OF_RANGE", message, "Give 0 or more.", String(duration));
    }
    return { projectId, ordinal, name, duration, departments: departments ?? [] };
  });
}

function readCosts({ costs }: ProjectInput, projectId: string, within: Path, note: Note): CostRecord[] {
  const path = [...within, "costs"];
  const given = few(path, costs ?? [], MOST_COSTS, note);
  return given.map(({ name, expenditure, profile, amount }, ordinal) => {
    checkName([...path, ordinal, "name"], name, note);
    checkAmount([...path, ordinal, "amount"], "The amount", amount, MOST_AMOUNT, note);
    return { projectId, ordinal, name, expenditure, profile, amount: amount.abs().toFixed(2) };
  });
}

/** One for each role, of which there are three, so that a list of any length ends in problems about duplicates. */
function readEfforts({ efforts }: ProjectInput, projectId: string, within: Path, note: Note): EffortRecord[] {
  const given = efforts ?? [];
  const roles = given.map(({ role }) => role);
  return given.map(({ role, hours }, index) => {
    const path = [...within, "efforts", index];
    checkAmount([...path, "hours"], "The effort in hours", hours, MOST_HOURS, note);
    if (roles.indexOf(role) !== index)
      note([...path, "role"], "DUPLICATE", `The role ${role} stands twice.`, "Add the hours up.", role);
    return { projectId, role, hours: hours.abs().toFixed(2) };
  });
}
