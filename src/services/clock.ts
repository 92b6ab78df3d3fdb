import { monthOf, type Month } from "../kernel/Month";

/** The calendar month it is, in UTC: what stands in where a question does not say as of when. */
export function currentMonth(): Month {
  const now = new Date();
  return monthOf(now.getUTCFullYear(), now.getUTCMonth() + 1);
}
