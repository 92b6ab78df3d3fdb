import { parseDay, type Day } from "../kernel/Day";

/** The day of a column read with `column::text`; undefined where nothing is stored. */
export function storedDay(text: string | null): Day | undefined {
  if (text === null) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new Error(`"${text}" was stored as a day.`);
  return day;
}
