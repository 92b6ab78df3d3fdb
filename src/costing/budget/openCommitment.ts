import type { Month } from "../../kernel/Month";
import type { ScheduleEntry } from "./contractSchedule";

/** What a contract still commits to, once what was invoiced is taken off. Amounts in whole cents. */
export interface OpenCommitment {
  readonly committed: number;
  readonly invoiced: number;
  /** Committed less invoiced, never below nothing. */
  readonly open: number;
  /** What was invoiced beyond everything committed. */
  readonly beyond: number;
  /** Where the open money falls due: what was invoiced is taken off the earliest months first. */
  readonly months: readonly { readonly month: Month; readonly cents: number }[];
}

/**
 * Contracted less invoiced.
 * @param committed the entries that are committed, by month
 * @param invoiced whole cents; a balance in the client's favour enlarges no contract and counts as nothing
 */
export function openCommitment(committed: readonly ScheduleEntry[], invoiced: number): OpenCommitment {
  const total = committed.reduce((sum, { cents }) => sum + cents, 0);
  let left = Math.max(0, invoiced);
  const months: { month: Month; cents: number }[] = [];
  for (const { month, cents } of committed) {
    const paid = Math.min(left, cents);
    left -= paid;
    if (cents > paid) months.push({ month, cents: cents - paid });
  }
  const open = months.reduce((sum, { cents }) => sum + cents, 0);
  return { committed: total, invoiced, open, beyond: left, months };
}
