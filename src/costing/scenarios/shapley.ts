import { Random } from "../../kernel/Random";

/** The amount when some of the changes have been made; bit k stands for change k. */
export type AmountOf = (made: readonly boolean[]) => number;

/** Each change's share of the whole difference, whatever the order: in cents, not yet whole. */
export interface Shares {
  readonly shares: readonly Fractional[];
  /** Standard error of each share in cents, where orders were sampled; empty where all were gone through. */
  readonly standardErrors: readonly number[];
}

/** A number of cents as a whole part and a rest of at least 0 and below 1. */
export interface Fractional {
  readonly whole: number;
  readonly rest: number;
}

/** Shares by every subset: exact, in whole numbers over the number of orders. For up to ten changes. */
export function exactShares(count: number, amountOf: AmountOf): Shares {
  const amounts = Array.from({ length: 2 ** count }, (_, set) => BigInt(amountOf(bitsOf(set, count))));
  const orders = factorial(count);
  const shares = Array.from({ length: count }, (_, change) => {
    let sum = 0n;
    for (let set = 0; set < amounts.length; set++) {
      if (hasBit(set, change)) continue;
      const others = countBits(set);
      const weight = factorial(others) * factorial(count - others - 1);
      sum += weight * ((amounts[set + 2 ** change] ?? 0n) - (amounts[set] ?? 0n));
    }
    return fractional(sum, orders);
  });
  return { shares, standardErrors: [] };
}

/** Shares as the mean over orders drawn at random, with the standard error of each. */
export function sampledShares(count: number, amountOf: AmountOf, orders: number, seed: number): Shares {
  const random = new Random(seed);
  const sums = new Array<number>(count).fill(0);
  const squares = new Array<number>(count).fill(0);
  const none = amountOf(new Array<boolean>(count).fill(false));
  for (let draw = 0; draw < orders; draw++) {
    const made = new Array<boolean>(count).fill(false);
    let before = none;
    for (const change of shuffled(count, random)) {
      made[change] = true;
      const after = amountOf(made);
      sums[change] = (sums[change] ?? 0) + after - before;
      squares[change] = (squares[change] ?? 0) + (after - before) ** 2;
      before = after;
    }
  }
  return {
    shares: sums.map((sum) => fractional(BigInt(sum), BigInt(orders))),
    standardErrors: sums.map((sum, change) => {
      const variance = ((squares[change] ?? 0) - sum ** 2 / orders) / Math.max(1, orders - 1);
      return Math.sqrt(Math.max(0, variance) / orders);
    }),
  };
}

/** A quotient rounded down, and what that leaves. */
function fractional(sum: bigint, over: bigint): Fractional {
  const remainder = ((sum % over) + over) % over;
  return { whole: Number((sum - remainder) / over), rest: Number(remainder) / Number(over) };
}

/**
 * Whole cents that add up to a total: each share rounded down, and the cents that this leaves to the largest rests.
 * Of equal rests the one with the earlier name comes first, so that the order of the changes decides nothing.
 */
export function wholeCents(shares: readonly Fractional[], names: readonly string[], total: number): number[] {
  const cents = shares.map(({ whole }) => whole);
  const left = total - cents.reduce((sum, each) => sum + each, 0);
  const byRest = shares
    .map(({ rest }, index) => ({ rest, index, name: names[index] ?? "" }))
    .sort((a, b) => b.rest - a.rest || (a.name < b.name ? -1 : 1));
  for (const { index } of byRest.slice(0, left)) cents[index] = (cents[index] ?? 0) + 1;
  return cents;
}

function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let i = count - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
  }
  return order;
}

const hasBit = (set: number, bit: number): boolean => (set & (1 << bit)) !== 0;
const bitsOf = (set: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, bit) => hasBit(set, bit));
const countBits = (set: number): number => bitsOf(set, 32).filter(Boolean).length;
const factorial = (count: number): bigint => (count <= 1 ? 1n : BigInt(count) * factorial(count - 1));
