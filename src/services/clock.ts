import type { Day } from "../kernel/Day";
import { monthOf, type Month } from "../kernel/Month";

/** The calendar month it is, in UTC: what stands in where a question does not say as of when. */
export function currentMonth(): Month {
  const now = new Date();
  return monthOf(now.getUTCFullYear(), now.getUTCMonth() + 1);
}

const DAY_MS = 86_400_000;

/** The calendar day it is, in UTC. */
export const today = (): Day => Math.floor(Date.now() / DAY_MS) as Day;
