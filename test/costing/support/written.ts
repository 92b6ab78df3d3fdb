import { parseDay, type Day } from "../../../src/kernel/Day";
import { parseDecimal, type Decimal } from "../../../src/kernel/Decimal";
import { parseMonth, type Month } from "../../../src/kernel/Month";

/** A month as a caller writes it. */
export function month(written: string): Month {
  const parsed = parseMonth(written);
  if (parsed === undefined) throw new Error(`${written} is not a month.`);
  return parsed;
}

/** A decimal as a caller writes it. */
export function amount(written: string): Decimal {
  const parsed = parseDecimal(written);
  if (parsed === undefined) throw new Error(`${written} is not a decimal.`);
  return parsed;
}

/** A day as a caller writes it. */
export function day(written: string): Day {
  const parsed = parseDay(written);
  if (parsed === undefined) throw new Error(`${written} is not a day.`);
  return parsed;
}
