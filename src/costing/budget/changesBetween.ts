import { productOver } from "../../kernel/rounding";
import { ONE } from "../../kernel/Rate";

/** Why the money of a budget changed. */
export const CHANGE_CAUSES = {
  PRICE: "Another price of one, for the quantity of now.",
  VOLUME: "Another quantity, at the price of then.",
  TIMING:
    "Money brought over from the year before: it was approved for another year and is spent in this one.",
  SCOPE:
    "More or less of the same, where no quantity and price say why; what transfers moved; another contingency.",
  NEW: "The line is new.",
  DROPPED: "The line is gone.",
} as const;
type ChangeCause = keyof typeof CHANGE_CAUSES;

/** The money of a budget of then or of now. Amounts in cents. */
export interface ComparedMoney {
  readonly lines: readonly ComparedLine[];
  /** Brought over from the year before, for no line in particular. */
  readonly carriedForward: number;
  /** What is left of the money held apart from the lines. */
  readonly contingency: number;
}

/** A budget line of then or of now. Amounts in cents. */
export interface ComparedLine {
  /** By which the same line is known: its id between revisions, its name between years. */
  readonly key: string;
  readonly name: string;
  /** What was budgeted. */
  readonly cents: number;
  /** What transfers moved to it, less what they took. */
  readonly moved: number;
  /** Quantity in millionths and price of one in cents, where both were said. */
  readonly quantity?: number | undefined;
  readonly unitPrice?: number | undefined;
}

export interface Change {
  readonly name: string;
  readonly cause: ChangeCause;
  readonly cents: number;
  /** Whether it is money held apart from the lines; its name is then ours and not that of a line. */
  readonly isApart: boolean;
}

/** A bridge from the money of then to that of now: its changes add up to the difference, to the cent. */
export interface BudgetBridge {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** Why the money of a budget is not what it was. Changes of nothing are left out. */
export function changesBetween(then: ComparedMoney, now: ComparedMoney): BudgetBridge {
  const before = new Map(then.lines.map((line) => [line.key, line]));
  const kept = new Set(now.lines.map(({ key }) => key));
  const changes = [
    ...now.lines.flatMap((line) => causesOf(before.get(line.key), line)),
    ...then.lines
      .filter(({ key }) => !kept.has(key))
      .map((line) => changeOf(line.name, "DROPPED", -moneyOf(line))),
    apart("Carried forward", "TIMING", now.carriedForward - then.carriedForward),
    apart("Contingency", "SCOPE", now.contingency - then.contingency),
  ];
  return { from: sumOf(then), to: sumOf(now), changes: changes.filter(({ cents }) => cents !== 0) };
}

function causesOf(then: ComparedLine | undefined, now: ComparedLine): Change[] {
  const { name } = now;
  if (then === undefined) return [changeOf(name, "NEW", moneyOf(now))];
  const price = priceChange(then, now);
  if (price === undefined) return [changeOf(name, "SCOPE", moneyOf(now) - moneyOf(then))];
  return [
    changeOf(name, "PRICE", price),
    changeOf(name, "VOLUME", now.cents - then.cents - price),
    changeOf(name, "SCOPE", now.moved - then.moved),
  ];
}

/** The change of the price of one, for the quantity of now; `undefined` where a quantity or a price is not known. */
function priceChange(then: ComparedLine, now: ComparedLine): number | undefined {
  if (then.unitPrice === undefined || now.unitPrice === undefined) return undefined;
  if (then.quantity === undefined || now.quantity === undefined) return undefined;
  return productOver(now.unitPrice - then.unitPrice, now.quantity, ONE);
}

const changeOf = (name: string, cause: ChangeCause, cents: number): Change => ({
  name,
  cause,
  cents,
  isApart: false,
});

const apart = (name: string, cause: ChangeCause, cents: number): Change => ({
  ...changeOf(name, cause, cents),
  isApart: true,
});

const moneyOf = ({ cents, moved }: ComparedLine): number => cents + moved;

/** All money that may be spent, and what is held apart. */
export function sumOf({ lines, carriedForward, contingency }: ComparedMoney): number {
  let sum = carriedForward + contingency;
  for (const line of lines) sum += moneyOf(line);
  return sum;
}
