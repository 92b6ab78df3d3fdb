import { asCents, type Cents } from "../kernel/Cents";
import type { Day } from "../kernel/Day";
import type { Expenditure } from "../kernel/Expenditure";
import { fiscalYearsIn, type FiscalCalendar, type FiscalYear } from "../kernel/FiscalCalendar";
import type { Month } from "../kernel/Month";
import { covers, lengthOf, monthsIn, type Period } from "../kernel/Period";
import { ExactRunningTotal } from "../kernel/RunningTotal";
import type { CostProfile } from "./roadmap/vocabulary";
import { monthOfDay, type WorkingDays } from "./WorkingCalendar";

/** A cost of work that has been placed in time. */
export interface PlacedCost {
  readonly expenditure: Expenditure;
  readonly profile: CostProfile;
  readonly amount: Cents;
  /** Of a MILESTONE: on which working day of the work it falls due, 1 for the first. */
  readonly workingDay: number | null;
  /** Index of the working day on which the work starts. */
  readonly start: number;
  /** Working days; 0 for a milestone. */
  readonly duration: number;
}

/** What is spent, by how the books treat it, in cents. */
export interface Spent {
  readonly opex: Cents;
  readonly capex: Cents;
  readonly total: Cents;
}

export interface SpentInMonth extends Spent {
  readonly month: Month;
}

export interface SpentInYear extends Spent {
  readonly year: FiscalYear;
}

/** What placed costs come to over time. Months add up to the years, and the years to the total, to the cent. */
export interface Spend extends Spent {
  readonly months: readonly SpentInMonth[];
  readonly years: readonly SpentInYear[];
}

/**
 * Spreads costs over the months of a period, which must cover all of the work. A cost that is spread evenly goes by
 * working days and is rounded on its running total, so its months add up to its amount.
 * @throws RangeError when the period leaves a month of the work out, or a milestone has no working day of the work
 */
export function spendOf(
  costs: readonly PlacedCost[],
  days: WorkingDays,
  period: Period,
  calendar: FiscalCalendar,
): Spend {
  const cells = {
    OPEX: new Float64Array(lengthOf(period)),
    CAPEX: new Float64Array(lengthOf(period)),
  };
  for (const cost of costs) {
    for (const { month, cents } of shares(cost, days)) {
      if (!covers(period, month))
        throw new RangeError("A cost falls outside of the period it is spread over.");
      const at = month - period.start;
      cells[cost.expenditure][at] = (cells[cost.expenditure][at] ?? 0) + cents;
    }
  }
  const months = monthsIn(period).map((month, at) => ({
    month,
    ...spent(cells.OPEX[at] ?? 0, cells.CAPEX[at] ?? 0),
  }));
  const years = fiscalYearsIn(calendar, period).map((year) => ({
    year,
    ...sum(months.filter(({ month }) => covers(year.period, month))),
  }));
  return { months, years, ...sum(years) };
}

/** The period from the month of one day to the month of another. */
export const monthsBetween = (first: Day, last: Day): Period => ({
  start: monthOfDay(first),
  end: (monthOfDay(last) + 1) as Month,
});

interface Share {
  readonly month: Month;
  readonly cents: Cents;
}

/** The months in which a cost falls due, and how much of it in each. */
function shares(cost: PlacedCost, days: WorkingDays): readonly Share[] {
  const { profile, amount, start, duration } = cost;
  const finish = start + Math.max(0, duration - 1);
  if (profile === "UP_FRONT" || duration === 0) return [{ month: days.monthAt(start), cents: amount }];
  if (profile === "ON_FINISH") return [{ month: days.monthAt(finish), cents: amount }];
  if (profile === "MILESTONE")
    return [{ month: days.monthAt(start + dayOfMilestone(cost) - 1), cents: amount }];
  const total = new ExactRunningTotal(duration);
  const found: Share[] = [];
  for (let first = start; first <= finish;) {
    const month = days.monthAt(first);
    let next = first + 1;
    while (next <= finish && days.monthAt(next) === month) next++;
    found.push({ month, cents: total.cell(amount, next - first) });
    first = next;
  }
  return found;
}

function dayOfMilestone({ workingDay, duration }: PlacedCost): number {
  if (workingDay === null || workingDay < 1 || workingDay > duration)
    throw new RangeError("A milestone falls due on no working day of its work.");
  return workingDay;
}

const sum = (parts: readonly Spent[]): Spent =>
  spent(
    parts.reduce((cents, { opex }) => cents + opex, 0),
    parts.reduce((cents, { capex }) => cents + capex, 0),
  );

const spent = (opex: number, capex: number): Spent => ({
  opex: asCents(opex),
  capex: asCents(capex),
  total: asCents(opex + capex),
});
