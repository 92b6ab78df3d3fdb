import { createHash } from "node:crypto";
import type { StoredTerms } from "../plans/storedTerms";

/** A position as far as it matters to who could be told apart in a sum; nothing in it is an amount. */
export interface Seat {
  /** The same for positions that cost the same, whatever their titles. */
  readonly terms: string;
  /** When it is there: positions that come or go apart could be told apart by months and years. */
  readonly months: string;
  /** A position without pay hides nobody. */
  readonly paid: boolean;
}

/** The positions of a plan as seats, in an order of their own. */
export const seatsOf = (positions: readonly StoredTerms[]): Seat[] =>
  positions
    .map((terms) => ({
      terms: hashOf({ ...terms, title: undefined }),
      months: hashOf([terms.start, terms.end, terms.seat]),
      paid: Number(terms.salary) > 0,
    }))
    .sort((a, b) => (a.terms < b.terms ? -1 : 1));

/** The name of a set of seats. */
export const hashOfSeats = (seats: readonly Seat[]): string => hashOf(seats);

/**
 * Whether telling the sum of some seats, beside the sums that were told before, leaves everybody among enough others.
 * Seats that are in exactly the same sums, as often, and in the same months cannot be told apart by any adding and
 * taking away of the sums; each such group must have enough of them.
 * @param least how many are enough
 */
export function hidesEverybody(
  told: readonly (readonly Seat[])[],
  next: readonly Seat[],
  least: number,
): boolean {
  const sums = [...told, next];
  const groups = new Map<string, { readonly counts: readonly number[]; seats: number }>();
  for (const seat of distinct(sums.flat())) {
    if (!seat.paid) continue;
    const counts = sums.map((sum) => sum.filter(({ terms }) => terms === seat.terms).length);
    const key = JSON.stringify([seat.months, counts]);
    const group = groups.get(key) ?? { counts, seats: 0 };
    group.seats += 1;
    groups.set(key, group);
  }
  // Two sums with two and with three of a kind differ by one: what can be taken out is their greatest common divisor.
  return [...groups.values()].every(({ counts, seats }) => seats * counts.reduce(commonDivisor, 0) >= least);
}

const distinct = (seats: readonly Seat[]): Seat[] => [
  ...new Map(seats.map((seat) => [seat.terms, seat])).values(),
];

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const hashOf = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(value)))
    .digest("base64url");

/** The same for the same content, in whatever order PostgreSQL or a caller gives its fields. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, held]) => [name, ordered(held)]));
}
