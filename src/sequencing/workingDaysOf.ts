import type { LagUnit } from "./roadmap/vocabulary";
import { MONTHS_A_YEAR, WEEKS_A_YEAR } from "./workingYear";

/**
 * How many working days a duration has, and a lag about: a week as many as weekdays are worked, a month a twelfth of 52 weeks. Halves
 * are rounded away from zero. Five days a week: three months are 3 x 5 x 52 / 12 = 65 days. Of a
 * lag that goes by dates it is only the size, for limits.
 */
export function workingDaysOf(duration: number, unit: LagUnit, weekdaysWorked: number): number {
  switch (unit) {
    case "WORKING_DAYS":
    case "ELAPSED_DAYS":
      return duration;
    case "WEEKS":
      return duration * weekdaysWorked;
    case "MONTHS": {
      const days = Math.abs(duration) * weekdaysWorked * WEEKS_A_YEAR;
      const rounded = Math.floor((2 * days + MONTHS_A_YEAR) / (2 * MONTHS_A_YEAR));
      return duration < 0 ? -rounded : rounded;
    }
  }
}
