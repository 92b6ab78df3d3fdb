import { asCents, type Cents } from "../../kernel/Cents";
import { addMonths, type Month } from "../../kernel/Month";
import { raised } from "../../kernel/rounding";
import { MONTHS_OF_PERIOD } from "../vocabulary";
import { contractEnd, lastEnd, noticeKnownIn } from "./contractEnd";
import type { ContractTerms } from "./ContractTerms";

export const SCHEDULE_STATUSES = {
  COMMITTED: "Falls due whatever is decided now: the term that runs, and one that notice comes too late for.",
  RENEWAL: "Falls due if nobody gives notice: expected, not committed.",
} as const;
export type ScheduleStatus = keyof typeof SCHEDULE_STATUSES;

/** What falls due in a month. */
export interface ScheduleEntry {
  readonly month: Month;
  readonly cents: Cents;
  readonly status: ScheduleStatus;
}

/**
 * What a contract lets fall due from its start on, in the first month of each billing period: committed until its
 * committed end, and the renewals that follow as long as nobody gives notice.
 *
 * @param asOf the month from which it is looked at; notice can be given from its first day on
 * @param last the last month that is answered
 */
export function contractSchedule(terms: ContractTerms, asOf: Month, last: Month): ScheduleEntry[] {
  const { start, billing } = terms;
  const { committedEnd } = contractEnd(terms, asOf);
  const isOpen = noticeKnownIn(terms, asOf) === undefined;
  const end = Math.min(isOpen ? lastEnd(terms) : committedEnd, addMonths(last, 1));
  const period = MONTHS_OF_PERIOD[billing];
  const amounts = new PricePath(terms);
  const entries: ScheduleEntry[] = [];
  for (let month = start; month < end; month = addMonths(month, 1)) {
    const cents = amounts.reach(month);
    if ((month - start) % period !== 0) continue;
    entries.push({ month, cents, status: month < committedEnd ? "COMMITTED" : "RENEWAL" });
  }
  return entries;
}

/** What is committed, from the start of a contract to its committed end. */
export function committedSchedule(terms: ContractTerms, asOf: Month): ScheduleEntry[] {
  return contractSchedule(terms, asOf, addMonths(contractEnd(terms, asOf).committedEnd, -1));
}

/** The price of a contract, followed month by month: stated from a month on, or raised at an anniversary. */
class PricePath {
  private price = asCents(0);
  private quantity = 1;
  private next = 0;

  constructor(private readonly terms: ContractTerms) {}

  /** The amount of a billing period that begins in a month; the months are asked for in order, from the start. */
  reach(month: Month): Cents {
    const { start, uplift, prices } = this.terms;
    const stated = prices[this.next];
    if (stated?.from === month) {
      ({ price: this.price, quantity: this.quantity } = stated);
      this.next += 1;
    } else if (month > start && (month - start) % 12 === 0) this.price = raised(this.price, uplift);
    return asCents(this.price * this.quantity);
  }
}
