import type { Entry, EntryKind } from "./Entry";

/** What a budget, or a line of it, stands at: the sums of its entries by kind, in cents. */
export type Standing = Readonly<Record<EntryKind, number>> & {
  /** Actuals that nobody had planned; part of `ACTUAL`. */
  readonly unplanned: number;
  /** Expected from contracts that renew themselves; part of `PLANNED`. */
  readonly renewals: number;
};

/** Sums entries by kind. */
export function standingOf(entries: Iterable<Entry>): Standing {
  const sums = {
    BUDGET: 0,
    TRANSFER: 0,
    CARRIED_FORWARD: 0,
    ACTUAL: 0,
    COMMITMENT: 0,
    PLANNED: 0,
    unplanned: 0,
    renewals: 0,
  };
  for (const { kind, cents, mark } of entries) {
    sums[kind] += cents;
    if (mark === "UNPLANNED") sums.unplanned += cents;
    if (mark === "RENEWAL") sums.renewals += cents;
  }
  return sums;
}

/** What may be spent: approved money, transfers, and what was carried forward. */
export const availableOf = ({ BUDGET, TRANSFER, CARRIED_FORWARD }: Standing): number =>
  BUDGET + TRANSFER + CARRIED_FORWARD;

/** Available - actuals - open commitments - planned. Negative when it does not suffice. */
export const headroomOf = (standing: Standing): number =>
  availableOf(standing) - standing.ACTUAL - standing.COMMITMENT - standing.PLANNED;
