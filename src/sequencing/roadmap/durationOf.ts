import { workingDaysOf } from "../workingDaysOf";
import type { ProjectRecord } from "./RoadmapRecord";
import type { DurationUnit } from "./vocabulary";

/** So many working days as a duration: in the unit where they are a whole number of it, in working days otherwise. */
export function durationOf(
  days: number,
  unit: DurationUnit,
  weekdaysWorked: number,
): Pick<ProjectRecord, "duration" | "durationUnit"> {
  const whole = Math.round((days * MANY) / workingDaysOf(MANY, unit, weekdaysWorked));
  return workingDaysOf(whole, unit, weekdaysWorked) === days
    ? { duration: whole, durationUnit: unit }
    : { duration: days, durationUnit: "WORKING_DAYS" };
}

/** So many of every unit are whole working days. */
const MANY = 12;
