import { addDays, firstDayOf, monthOfDay, type Day } from "../../kernel/Day";
import { addMonths, type Month } from "../../kernel/Month";
import type { ContractTerm } from "./ContractTerms";

/** How far a contract binds, as it looks from a month. */
export interface ContractEnd {
  /** The first month that is not committed. */
  readonly committedEnd: Month;
  /** The last day on which notice ends the contract there; none when it ends there anyway. */
  readonly noticeBy: Day | undefined;
}

/** A contract renews as long as the renewed term ends within forty years of its start: beyond, no amount is worth saying. */
export const LONGEST_CONTRACT_MONTHS = 480;

/**
 * How far a contract binds. On the first day of `asOf` notice ends it with the first term whose deadline has not passed:
 * the term that runs, or a later one. Notice that was given, in `asOf` or before, settles the end.
 */
export function contractEnd(term: ContractTerm, asOf: Month): ContractEnd {
  const given = noticeKnownIn(term, asOf);
  const committedEnd = endReachedOn(term, given ?? firstDayOf(asOf));
  const isOpen = given === undefined && committedEnd < lastEnd(term);
  return { committedEnd, noticeBy: isOpen ? noticeDeadline(term, committedEnd) : undefined };
}

/** The day on which notice was given, if it is known in a month already. */
export const noticeKnownIn = ({ noticeGivenOn }: ContractTerm, asOf: Month): Day | undefined =>
  noticeGivenOn !== undefined && monthOfDay(noticeGivenOn) <= asOf ? noticeGivenOn : undefined;

/** The first month after the term that notice given on a day ends; without renewal, after the only term. */
export function endReachedOn(term: ContractTerm, day: Day): Month {
  const firstEnd = addMonths(term.start, term.termMonths);
  // In time for a term are the days that lie noticeDays before its last day, so its end comes after this one.
  const earliest = addDays(day, term.noticeDays + 1);
  const month = monthOfDay(earliest);
  const reached = firstDayOf(month) === earliest ? month : addMonths(month, 1);
  const renewals = Math.max(0, Math.ceil((reached - firstEnd) / term.renewalMonths));
  return Math.min(addMonths(firstEnd, renewals * term.renewalMonths), lastEnd(term)) as Month;
}

/** The last day on which notice is in time for a term that ends just before a month. */
export const noticeDeadline = ({ noticeDays }: ContractTerm, end: Month): Day =>
  addDays(firstDayOf(end), -1 - noticeDays);

/** The first month after the last term that there can be. */
export function lastEnd({ start, termMonths, autoRenews, renewalMonths }: ContractTerm): Month {
  if (!autoRenews) return addMonths(start, termMonths);
  const renewals = Math.max(0, Math.floor((LONGEST_CONTRACT_MONTHS - termMonths) / renewalMonths));
  return addMonths(start, termMonths + renewals * renewalMonths);
}

/** The first month after the term that a month falls in; a month before the start belongs to the first term. */
export function termEndAt(term: ContractTerm, month: Month): Month {
  const firstEnd = addMonths(term.start, term.termMonths);
  const renewals = month < firstEnd ? 0 : Math.floor((month - firstEnd) / term.renewalMonths) + 1;
  return Math.min(addMonths(firstEnd, renewals * term.renewalMonths), lastEnd(term)) as Month;
}
