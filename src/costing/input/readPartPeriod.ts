import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Period } from "../../kernel/Period";
import type { InputReader } from "./InputReader";

/** How many months before the comparison a part may begin. */
const MOST_MONTHS_BEFORE = 240;

/** Reads the months of a position or engagement: from its first month, to just before its end if it has one. */
export function readPartPeriod(
  reader: InputReader,
  input: { readonly start?: Month | null | undefined; readonly end?: Month | null | undefined },
  horizon: Period,
): { start: Month; end: Month | undefined } {
  const start = input.start ?? horizon.start;
  const end = input.end ?? undefined;
  const earliest = addMonths(horizon.start, -MOST_MONTHS_BEFORE);
  if (start < earliest) {
    const advice = `Give a month from ${printMonth(earliest)} on.`;
    reader.problem(
      "start",
      "OUT_OF_RANGE",
      `The first month is ${printMonth(start)}.`,
      advice,
      printMonth(start),
    );
    return { start: horizon.start, end: undefined };
  }
  if (end !== undefined && end <= start) {
    const message = `It ends in ${printMonth(end)}, not after its first month ${printMonth(start)}.`;
    reader.problem(
      "end",
      "CONTRADICTION",
      message,
      "Give a later end (the first month in which it is gone), or none.",
      printMonth(end),
    );
    return { start, end: undefined };
  }
  return { start, end };
}
