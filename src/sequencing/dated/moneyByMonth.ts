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
import { spendOfSchedule } from "./spendOfSchedule";

/** What projects cost and bring. What they bring is taken off; only what is named is added up, because natures differ. */
export const PROJECT_AMOUNTS = {
  SPEND: "Their costs, in the months in which they fall due. Cash.",
  RUNNING_COST: "What each costs to run from the day after it is finished on. Cash.",
  PENALTY: "What each day after a soft deadline costs. Cash.",
  BENEFIT: "What each brings from the day after it is finished on; taken off. Cash.",
  TIME_SAVED:
    "The working time that each saves from the day after it is finished on; taken off. Productivity, no cash.",
  RISK_REDUCTION:
    "The expected loss that each avoids from the day after it is finished on; taken off. Expected loss, no cash.",
} as const;
export type ProjectAmount = keyof typeof PROJECT_AMOUNTS;

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

const AFTERWARDS = [
  ["RUNNING_COST", "monthlyRunningCost", 1],
  ["BENEFIT", "monthlyBenefit", -1],
  ["TIME_SAVED", "monthlyTimeSaved", -1],
  ["RISK_REDUCTION", "monthlyRiskReduction", -1],
] as const satisfies readonly (readonly [ProjectAmount, keyof ProjectRecord, 1 | -1])[];

function flowsOf(terms: SchedulingTerms, starts: Starts, amounts: ReadonlySet<ProjectAmount>): Flow[] {
  const { instance, clock } = datedInstance(terms);
  const records = new Map(terms.roadmap.projects.map((record) => [record.id, record]));
  return instance.projects.flatMap(({ id, duration }) => {
    const [start, record] = [starts.get(id), records.get(id)];
    if (start === undefined || record === undefined) return [];
    const last = clock.finishDay(start, start + duration);
    return [
      ...AFTERWARDS.filter(([amount]) => amounts.has(amount)).map(([, field, sign]) => ({
        cents: sign * centsOf(new Decimal(record[field])),
        from: addDays(last, 1),
        to: LAST_DAY,
      })),
      ...(amounts.has("PENALTY") ? penaltyOf(record, last) : []),
    ];
  });
}

/** From the day after a soft deadline to the last day of work. */
function penaltyOf({ finishBy, deadlineKind, monthlyPenalty }: ProjectRecord, last: Day): Flow[] {
  if (finishBy === null || deadlineKind !== "SOFT" || monthlyPenalty === null) return [];
  return [{ cents: centsOf(new Decimal(monthlyPenalty)), from: addDays(dayOf(finishBy), 1), to: last }];
}
