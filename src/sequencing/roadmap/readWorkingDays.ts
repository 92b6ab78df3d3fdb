import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { MOST_DAYS } from "../readNetwork";
import { workingDaysOf } from "../workingDaysOf";
import type { LagUnit } from "./vocabulary";

const NAMES: Record<LagUnit, string> = {
  WORKING_DAYS: "working days",
  WEEKS: "weeks",
  ELAPSED_DAYS: "days",
  MONTHS: "months",
};

/**
 * A duration or a lag in working days; one that is no whole number, or comes to too many, is noted and cut.
 * @param least the fewest working days that are allowed
 */
export function readWorkingDays(
  path: Path,
  what: string,
  given: number,
  unit: LagUnit,
  weekdaysWorked: number,
  least: number,
  note: Note,
): number {
  const days = workingDaysOf(given, unit, weekdaysWorked);
  if (Number.isInteger(given) && days >= least && days <= MOST_DAYS) return days;
  const most = mostOf(unit, weekdaysWorked);
  const comesTo =
    unit === "WORKING_DAYS" || unit === "ELAPSED_DAYS" ? "" : `, which come to ${days} working days`;
  const advice = `Give a whole number from ${least < 0 ? -most : 0} to ${most}.`;
  note(path, "OUT_OF_RANGE", `${what} is ${given} ${NAMES[unit]}${comesTo}.`, advice, String(given));
  return Math.min(MOST_DAYS, Math.max(least, Math.trunc(days)));
}

/** As many weeks or months as come to no more than the most working days, after rounding: half a day is one too many. */
const mostOf = (unit: LagUnit, weekdaysWorked: number): number =>
  Math.floor(
    (MOST_DAYS + 0.49) / (workingDaysOf(ONE_HUNDRED_YEARS, unit, weekdaysWorked) / ONE_HUNDRED_YEARS),
  );

/** In months, which come to whole working days. */
const ONE_HUNDRED_YEARS = 1_200;
