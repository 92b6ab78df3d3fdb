import { addMonths, type Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Given } from "../input/Given";

/** How long an agreement binds, and what leaving it early costs. */
export interface Term {
  readonly path: Path;
  readonly months: number;
  readonly autoRenews: boolean;
  readonly renewalMonths: number;
  readonly noticeMonths: number;
  readonly terminationFee: Given;
  readonly terminationShare: Given;
}

/** What of an engagement says how long it runs. */
interface Bound {
  readonly start: Month;
  readonly end: Month | undefined;
  readonly term: Term | undefined;
}

/**
 * The first month after the term that a month falls in: the first term, up to its end, or a renewal. A month before the
 * start belongs to the first term. `undefined` without a term, and after a last one that does not renew.
 */
export function termEndAt({ start, term }: Bound, month: Month): Month | undefined {
  if (term === undefined) return undefined;
  const firstEnd = addMonths(start, term.months);
  if (month < firstEnd) return firstEnd;
  if (!term.autoRenews) return undefined;
  const renewals = Math.floor((month - firstEnd) / term.renewalMonths) + 1;
  return addMonths(firstEnd, renewals * term.renewalMonths);
}

/**
 * The first month in which an agreement need no longer run if notice is given at the beginning of a month: the end of
 * the term in which the notice period ends, because notice that comes too late for a term lets it renew; without a term,
 * the end of the notice period. Never before its start, and never after an end that it has anyway.
 */
export function earliestEnd(engagement: Bound, noticeMonth: Month): Month {
  const { start, end, term } = engagement;
  const noticeEnd = addMonths(noticeMonth, term?.noticeMonths ?? 0);
  const lastOfNotice = Math.max(noticeMonth, addMonths(noticeEnd, -1)) as Month;
  const termEnd = termEndAt(engagement, lastOfNotice) ?? noticeEnd;
  const free = Math.max(start, noticeEnd, termEnd);
  return Math.min(free, end ?? free) as Month;
}
