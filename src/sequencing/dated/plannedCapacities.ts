import { firstDayOf } from "../../kernel/Day";
import { addMonths, type Month } from "../../kernel/Month";
import { calendarOf } from "../readCalendar";
import type { RoadmapCalendar } from "../roadmap/RoadmapRecord";
import { dayOf } from "../roadmap/timeProjects";
import { WorkingDays } from "../WorkingCalendar";
import type { CapacityStep } from "./SchedulingTerms";

/** Hours of a role in a month, in hundredths. */
export interface HoursOfMonth {
  readonly role: string;
  readonly month: Month;
  readonly provided: number;
  readonly runWork: number;
}

/** What a plan leaves of each role for projects, on each working day of a month: provided hours less run work, never below 0. */
export function plannedCapacities(hours: readonly HoursOfMonth[], calendar: RoadmapCalendar): CapacityStep[] {
  const first = hours.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY) as Month;
  if (hours.length === 0) return [];
  const worked = new WorkingDays(
    calendarOf(calendar.weekdays, calendar.holidays.map(dayOf)),
    firstDayOf(first),
  );
  return hours.map(({ role, month, provided, runWork }) => {
    const workingDays =
      worked.indexFrom(firstDayOf(addMonths(month, 1))) - worked.indexFrom(firstDayOf(month));
    return {
      role,
      from: month,
      perDay: perDayLeft({ provided, runWork }, workingDays),
      basis: { kind: "PLAN", provided, runWork, workingDays },
    };
  });
}

/** Hundredths of a month as thousandths of a day, rounded down: what there is, is there. */
export const perDayLeft = (
  { provided, runWork }: Pick<HoursOfMonth, "provided" | "runWork">,
  workingDays: number,
): number => (workingDays === 0 ? 0 : Math.floor((Math.max(0, provided - runWork) * 10) / workingDays));
