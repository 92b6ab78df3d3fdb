import { monthOf, type Month } from "../kernel/Month";

/** The month of a column read with to_char(column, 'YYYY-MM'). */
export function storedMonth(text: string): Month {
  const [year, ofYear] = text.split("-").map(Number);
  if (year === undefined || ofYear === undefined) throw new Error(`"${text}" was stored as a month.`);
  return monthOf(year, ofYear);
}
