import type { Month } from "../../kernel/Month";
import type { Allocation } from "./Ledger";

/** What an amount is in a budget, and how it counts towards what is left of it. */
export const ENTRY_KINDS = {
  BUDGET: { description: "Approved money of a budget line.", sign: 1 },
  TRANSFER: { description: "Approved money moved to or from a budget line.", sign: 1 },
  CARRIED_FORWARD: { description: "Money brought over from the year before.", sign: 1 },
  ACTUAL: { description: "Booked by an invoice.", sign: -1 },
  COMMITMENT: { description: "Contracted and not yet invoiced.", sign: -1 },
  PLANNED: { description: "Planned, and neither contracted nor booked.", sign: -1 },
} as const satisfies Record<string, { readonly description: string; readonly sign: 1 | -1 }>;
export type EntryKind = keyof typeof ENTRY_KINDS;

/** One amount in one month. Every figure of a budget context is a sum of entries, so that all cuts have one total. */
export interface Entry {
  readonly kind: EntryKind;
  /** The budget line, transfer, invoice line, contract or planned cost that it comes from. */
  readonly source: string;
  readonly label: string;
  readonly month: Month;
  readonly cents: number;
  /** The budget line of the fiscal year that it counts towards; `undefined` is unallocated. */
  readonly line: string | undefined;
  readonly allocation: Allocation;
  /** What only some kinds have. */
  readonly mark?: EntryMark | undefined;
}

/** UNPLANNED: an actual that nobody had planned. RENEWAL: expected from a contract that renews itself. */
type EntryMark = "UNPLANNED" | "RENEWAL";

/** What an entry adds to what is left of the budget. */
export const effectOf = ({ kind, cents }: Entry): number => ENTRY_KINDS[kind].sign * cents;

/** The sum of some entries' cents. */
export function sumOfEntries(entries: Iterable<Entry>): number {
  let sum = 0;
  for (const { cents } of entries) sum += cents;
  return sum;
}
