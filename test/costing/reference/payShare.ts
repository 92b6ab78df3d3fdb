import type { PayFrequency } from "../../../src/costing/vocabulary";
import { addDays, weekdayOf, type Day } from "../../../src/kernel/Day";
import type { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, monthOfYear, yearOf, type Month } from "../../../src/kernel/Month";
import type { Job } from "./Job";

const DAY_MS = 86_400_000;
const FRIDAY = 4;
const EVERY: Readonly<Partial<Record<PayFrequency, { days: number; aYear: number }>>> = {
  BIWEEKLY: { days: 14, aYear: 26 },
  WEEKLY: { days: 7, aYear: 52 },
};

/** What of an annual amount falls to a month: a twelfth, or in the cash view a 26th or 52nd for each payday in it. */
export function payOf(job: Job, month: Month, annual: Decimal): Decimal {
  const every = job.basis === "CASH" ? EVERY[job.position.payFrequency ?? "MONTHLY"] : undefined;
  if (every === undefined) return annual.div(12);
  const payday = job.position.payday ?? firstFriday(job.first);
  return annual.times(paydaysIn(month, payday, every.days)).div(every.aYear);
}

/** How many paydays a month has: every so many days, before and after one of them. */
export function paydaysIn(month: Month, payday: Day, every: number): number {
  let paydays = 0;
  for (let day = firstDay(month); day < firstDay(addMonths(month, 1)); day = addDays(day, 1)) {
    if ((day - payday) % every === 0) paydays += 1;
  }
  return paydays;
}

/** The first Friday of a month. */
export function firstFriday(month: Month): Day {
  let day = firstDay(month);
  while (weekdayOf(day) !== FRIDAY) day = addDays(day, 1);
  return day;
}

const firstDay = (month: Month): Day => (Date.UTC(yearOf(month), monthOfYear(month) - 1, 1) / DAY_MS) as Day;
