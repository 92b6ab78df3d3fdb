import { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { delayPrice, type Instance, type PlannedProject } from "./Instance";

/** Up to here every whole number of cents is exact, and so is every sum of them. */
const MOST_CENTS = BigInt(Number.MAX_SAFE_INTEGER);

/** One amount of a sum at its worst. */
interface Part {
  readonly path: Path;
  readonly what: string;
  readonly cents: bigint;
}

/**
 * Notes prices and money of which some schedule could make a sum that is no exact number of cents any more. The worst case of
 * all prices is taken together: delay, lateness, moves and the finish; of money all costs and all budget windows, because what
 * a window gets in addition when a conflict is repaired is at most all costs.
 */
export function noteLargeSums(instance: Instance, note: Note): void {
  noteSum("What waiting, moves and the finish cost", pricesOf(instance), "or the horizon", note);
  noteSum("All costs and budget windows together", moneyOf(instance), "or the number of them", note);
}

function noteSum(sum: string, parts: readonly Part[], or: string, note: Note): void {
  const total = parts.reduce((cents, part) => cents + part.cents, 0n);
  const [first, ...rest] = parts;
  if (total <= MOST_CENTS || first === undefined) return;
  const largest = rest.reduce((most, part) => (part.cents > most.cents ? part : most), first);
  const message = `${sum} could come to ${printed(total)}; sums are exact up to ${printed(MOST_CENTS)}.`;
  const advice = `Reduce ${largest.what}, which alone could come to ${printed(largest.cents)}, ${or}.`;
  note(largest.path, "OUT_OF_RANGE", message, advice, printed(total));
}

function pricesOf({ projects, horizon, finishPrice, quietTimes = [] }: Instance): Part[] {
  const parts = projects.flatMap((project, index): Part[] => {
    const { name, deadline, published } = project;
    const path = ["projects", index];
    const soonest = project.earliestStart + project.duration;
    const last = lastFinish(project, horizon);
    const late = deadline?.kind === "SOFT" ? deadline : { weight: 0, finish: horizon };
    return [
      {
        path: [...path, "costOfDelay"],
        what: `the cost of delay of ${name}`,
        cents: product(delayPrice(project), last - soonest),
      },
      {
        path: [...path, "deadline"],
        what: `the weight of the deadline of ${name}`,
        cents: product(late.weight, last - late.finish),
      },
      {
        path: [...path, "published"],
        what: `the price of moving ${name}`,
        cents: product(published?.movePrice ?? 0, 1),
      },
    ];
  });
  const disrupted = projects
    .flatMap(({ phases }) => phases)
    .reduce((sum, { departments }) => sum + departments.length, 0);
  return [
    ...parts,
    ...quietTimes.map(({ name, from, to, price }): Part => ({
      path: ["freezes"],
      what: `the price of a day of ${name}`,
      cents: product(price, (to - from) * disrupted),
    })),
    { path: ["finishPrice"], what: "the price of the finish", cents: product(finishPrice, horizon) },
  ];
}

/** The last boundary at which a project can finish, or to which waiting counts when it is left out. */
function lastFinish({ fixedStart, duration, deadline, optional }: PlannedProject, horizon: number): number {
  if (fixedStart !== undefined) return fixedStart + duration;
  return deadline?.kind === "HARD" && !optional ? Math.min(horizon, deadline.finish) : horizon;
}

function moneyOf({ projects, budgets }: Instance): Part[] {
  return [
    ...projects.flatMap(({ name, costs }, index) =>
      costs.map(({ amount }, cost): Part => ({
        path: ["projects", index, "costs", cost, "amount"],
        what: `this cost of ${name}`,
        cents: BigInt(amount),
      })),
    ),
    ...budgets.map(({ name, amount }, index): Part => ({
      path: ["budgets", index, "amount"],
      what: `the amount of ${name}`,
      cents: BigInt(amount),
    })),
  ];
}

const product = (price: number, periods: number): bigint => BigInt(price) * BigInt(Math.max(0, periods));

const printed = (cents: bigint): string => new Decimal(cents.toString()).div(100).toFixed(2);
