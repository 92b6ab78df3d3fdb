import type { Path } from "../../kernel/Problem";
import { few, type Note } from "../readCalendar";
import { checkName, readMoney } from "./fieldChecks";
import type { ProjectCostInput, ProjectInput } from "./RoadmapInput";
import type { CostRecord } from "./RoadmapRecord";

const MOST_COSTS = 50;

/** Reads what a project costs and when each cost falls due. */
export function readCosts(
  { costs }: ProjectInput,
  projectId: string,
  within: Path,
  workingDays: number,
  note: Note,
): CostRecord[] {
  const given = few([...within, "costs"], costs ?? [], MOST_COSTS, note);
  return given.map((cost, ordinal) => {
    const { name, expenditure, profile, amount } = cost;
    const path = [...within, "costs", ordinal];
    checkName([...path, "name"], name, note);
    return {
      projectId,
      ordinal,
      name,
      expenditure,
      profile,
      amount: readMoney([...path, "amount"], "The amount", amount, note),
      workingDay: readWorkingDay(cost, [...path, "workingDay"], workingDays, note),
    };
  });
}

/** On which working day of its project a MILESTONE falls due; no other profile has one. */
function readWorkingDay(
  { profile, workingDay }: ProjectCostInput,
  path: Path,
  workingDays: number,
  note: Note,
): number | null {
  if (profile !== "MILESTONE") {
    if (workingDay == null) return null;
    const message = `The cost falls due ${profile}, and not on working day ${workingDay}.`;
    note(path, "CONTRADICTION", message, "Take the working day out, or give MILESTONE.", String(workingDay));
    return null;
  }
  const advice =
    workingDays === 0
      ? "A project of 0 working days has none: give UP_FRONT."
      : `Give a whole number from 1 to ${workingDays}, the duration of the project in working days.`;
  if (workingDay == null) {
    note(path, "REQUIRED", "Nobody says on which working day the milestone falls due.", advice);
    return null;
  }
  if (!Number.isInteger(workingDay) || workingDay < 1 || workingDay > workingDays) {
    const message = `The cost falls due on working day ${workingDay} of ${workingDays}.`;
    note(path, "OUT_OF_RANGE", message, advice, String(workingDay));
  }
  return workingDay;
}
