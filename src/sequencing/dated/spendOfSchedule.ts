import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import { calendarOf } from "../readCalendar";
import { dayOf } from "../roadmap/timeProjects";
import type { Starts } from "../schedule/Starts";
import { monthsBetween, spendOf, type Spend } from "../spend";
import { WorkingDays } from "../WorkingCalendar";
import { datedInstance } from "./datedInstance";
import type { SchedulingTerms } from "./SchedulingTerms";

/** What the costs of the projects that have a place in a schedule come to, from its first day to its last. */
export function spendOfSchedule(terms: SchedulingTerms, starts: Starts, calendar: FiscalCalendar): Spend {
  const { startDay, weekdays, holidays } = terms.roadmap.calendar;
  const days = new WorkingDays(calendarOf(weekdays, holidays.map(dayOf)), dayOf(startDay));
  const durations = new Map(datedInstance(terms).instance.projects.map(({ id, duration }) => [id, duration]));
  const placed = terms.roadmap.costs.flatMap((cost) => {
    const [start, duration] = [starts.get(cost.projectId), durations.get(cost.projectId)];
    if (start === undefined || duration === undefined) return [];
    const { expenditure, profile, amount, workingDay } = cost;
    const cents = centsOf(new Decimal(amount));
    // What is left of a project that has begun may be shorter than planned.
    const due = workingDay === null ? null : Math.max(1, Math.min(workingDay, duration));
    return [{ expenditure, profile, amount: cents, workingDay: due, start, duration }];
  });
  const last = placed.reduce(
    (latest, { start, duration }) => Math.max(latest, start + Math.max(0, duration - 1)),
    0,
  );
  return spendOf(placed, days, monthsBetween(days.dayAt(0), days.dayAt(last)), calendar);
}
