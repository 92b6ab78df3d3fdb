import { asCents, centsOf, withinCents, type Cents } from "../../kernel/Cents";
import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";

/** A thousand million: enough for any client. Whether sums stay exact is looked at when everything is read. */
const MOST_MONEY = 1_000_000_000;

/** A whole number within limits; noted and replaced by the nearest one otherwise. */
export function readWhole(
  path: Path,
  what: string,
  given: number,
  least: number,
  most: number,
  note: Note,
): number {
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  const advice = `Give a whole number from ${least} to ${most}.`;
  note(path, "OUT_OF_RANGE", `${what} is ${given}.`, advice, String(given));
  return Number.isNaN(given) ? least : Math.min(most, Math.max(least, Math.trunc(given)));
}

/** Cents of an amount that is not negative; 0, noted, otherwise. */
export function readMoney(path: Path, what: string, given: Decimal | null | undefined, note: Note): Cents {
  if (given == null) return asCents(0);
  const written = given.toFixed();
  if (given.isNegative() && !given.isZero()) {
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, "Give 0 or more.", written);
    return asCents(0);
  }
  if (given.greaterThan(MOST_MONEY)) {
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, `Give at most ${MOST_MONEY}.`, written);
    return asCents(0);
  }
  if (!withinCents(given)) {
    note(path, "TOO_PRECISE", `${what} is ${written}.`, "Give at most two decimal places.", written);
    return asCents(0);
  }
  return centsOf(given);
}
