import { centsOf } from "../../kernel/Cents";
import { addDays, firstDayOf, LAST_DAY, lastDayOf, type Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { covers, lengthOf, monthsIn, type Period } from "../../kernel/Period";
import { productOver } from "../../kernel/rounding";
import { dayOf } from "../roadmap/timeProjects";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import type { Starts } from "../schedule/Starts";
import { datedInstance } from "./datedInstance";
import type { SchedulingTerms } from "./SchedulingTerms";
import { projectAmounts, type ProjectAmount } from "./projectAmounts";
import { spendOfSchedule } from "./spendOfSchedule";

/** The same number of cents each month, from one day to another, both included. */
interface Flow {
  readonly cents: number;
  readonly from: Day;
  readonly to: Day;
}

/**
 * What the projects that have a place in a schedule cost in each of some months, less what they bring, in cents. Amounts of a month go by
 * its calendar days, each project's rounded to the cent. What is finished already, or falls outside of the months, is in none.
 */
export function moneyByMonth(
  terms: SchedulingTerms,
  starts: Starts,
  amounts: ReadonlySet<ProjectAmount>,
  months: Period,
): Float64Array {
  const cells = new Float64Array(lengthOf(months));
  const add = (month: number, cents: number) => {
    cells[month - months.start] = (cells[month - months.start] ?? 0) + cents;
  };
  if (amounts.has("SPEND"))
    for (const { month, total } of spendOfSchedule(terms, starts, CALENDAR_YEARS).months)
      if (covers(months, month)) add(month, total);
  for (const { cents, from, to } of flowsOf(terms, starts, amounts))
    for (const month of monthsIn(months)) {
      const [first, last] = [firstDayOf(month), lastDayOf(month)];
      const days = Math.min(last, to) - Math.max(first, from) + 1;
      if (days > 0) add(month, productOver(cents, days, last - first + 1));
    }
  return cells;
}

/** Months are asked for, so that it does not matter in which fiscal year they are. */
const CALENDAR_YEARS = { firstMonth: 1, label: "ENDING" } as const;

function flowsOf(terms: SchedulingTerms, starts: Starts, amounts: ReadonlySet<ProjectAmount>): Flow[] {
  const { instance, clock } = datedInstance(terms);
  const records = new Map(terms.roadmap.projects.map((record) => [record.id, record]));
  return instance.projects.flatMap(({ id, duration }) => {
    const [start, record] = [starts.get(id), records.get(id)];
    if (start === undefined || record === undefined) return [];
    const last = clock.finishDay(start, start + duration);
    return [
      ...[...amounts].flatMap((amount) => {
        const { monthly, sign } = projectAmounts[amount];
        const cents = monthly === undefined ? 0 : sign * centsOf(new Decimal(record[monthly] ?? 0));
        return cents === 0 ? [] : [{ cents, from: addDays(last, 1), to: LAST_DAY }];
      }),
      ...(amounts.has("PENALTY") ? penaltyOf(record, last) : []),
    ];
  });
}

/** From the day after a soft deadline to the last day of work. */
function penaltyOf({ finishBy, deadlineKind, monthlyPenalty }: ProjectRecord, last: Day): Flow[] {
  if (finishBy === null || deadlineKind !== "SOFT" || monthlyPenalty === null) return [];
  return [{ cents: centsOf(new Decimal(monthlyPenalty)), from: addDays(dayOf(finishBy), 1), to: last }];
}
