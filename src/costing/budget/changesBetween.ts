import { productOver } from "../../kernel/rounding";
import { ONE } from "../../kernel/Rate";

/** Why the money of a line changed. */
export const CHANGE_CAUSES = {
  PRICE: "Another price of one, for the quantity of now.",
  VOLUME: "Another quantity, at the price of then.",
  TIMING: "Money of then brought over into now.",
  SCOPE: "More or less of the same, where no quantity and price say why.",
  NEW: "The line is new.",
  DROPPED: "The line is gone.",
} as const;
type ChangeCause = keyof typeof CHANGE_CAUSES;

/** A budget line of then or of now. Amounts in cents. */
export interface ComparedLine {
  /** By which the same line is known: its id between revisions, its name between years. */
  readonly key: string;
  readonly name: string;
  readonly cents: number;
  /** Quantity in millionths and price of one in cents, where both were said. */
  readonly quantity?: number | undefined;
  readonly unitPrice?: number | undefined;
  /** How much of it was brought over from then. */
  readonly broughtOver?: number | undefined;
}

export interface Change {
  readonly name: string;
  readonly cause: ChangeCause;
  readonly cents: number;
}

/** A bridge from one set of lines to another: its changes add up to the difference, to the cent. */
export interface BudgetBridge {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** Why the money of some lines is not that of others. Changes of nothing are left out. */
export function changesBetween(then: readonly ComparedLine[], now: readonly ComparedLine[]): BudgetBridge {
  const before = new Map(then.map((line) => [line.key, line]));
  const kept = new Set(now.map(({ key }) => key));
  const changes = [
    ...now.flatMap((line) => causesOf(before.get(line.key), line)),
    ...then
      .filter(({ key }) => !kept.has(key))
      .map(({ name, cents }) => ({ name, cause: "DROPPED" as const, cents: -cents })),
  ];
  return { from: sumOf(then), to: sumOf(now), changes: changes.filter(({ cents }) => cents !== 0) };
}

function causesOf(then: ComparedLine | undefined, now: ComparedLine): Change[] {
  const { name, cents, broughtOver = 0 } = now;
  const timing = { name, cause: "TIMING" as const, cents: broughtOver };
  const rest = cents - broughtOver;
  if (then === undefined) return [timing, { name, cause: "NEW", cents: rest }];
  const difference = rest - then.cents;
  const price = priceChange(then, now);
  if (price === undefined) return [timing, { name, cause: "SCOPE", cents: difference }];
  return [
    timing,
    { name, cause: "PRICE", cents: price },
    { name, cause: "VOLUME", cents: difference - price },
  ];
}

/** The change of the price of one, for the quantity of now; `undefined` where a quantity or a price is not known. */
function priceChange(then: ComparedLine, now: ComparedLine): number | undefined {
  if (then.unitPrice === undefined || now.unitPrice === undefined) return undefined;
  if (then.quantity === undefined || now.quantity === undefined) return undefined;
  return productOver(now.unitPrice - then.unitPrice, now.quantity, ONE);
}

function sumOf(lines: readonly ComparedLine[]): number {
  let sum = 0;
  for (const { cents } of lines) sum += cents;
  return sum;
}
