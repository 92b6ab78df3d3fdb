import { parseDay, printDay, type Day } from "../../kernel/Day";
import { type Decimal, parseDecimal } from "../../kernel/Decimal";
import { parseMonth, printMonth, type Month } from "../../kernel/Month";
import type { CsvDelimiter, DateOrder, DecimalStyle } from "../../schema/csv/enums";

/** How a file is written. */
export interface CsvStyle {
  readonly delimiter: CsvDelimiter;
  readonly decimals: DecimalStyle;
  readonly dates: DateOrder;
}

export const DELIMITERS: Readonly<Record<CsvDelimiter, string>> = { COMMA: ",", SEMICOLON: ";", TAB: "\t" };

/** Whole parts plain or in groups of three; anything else is another style, or no number. */
const NUMBERS: Readonly<Record<DecimalStyle, RegExp>> = {
  POINT: /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
  COMMA: /^-?(\d+|\d{1,3}([. \u00A0\u202F]\d{3})+)(,\d+)?$/,
};

/** A number in the style of the file; undefined for what is none in it. */
export function readNumber({ decimals }: CsvStyle, text: string): Decimal | undefined {
  if (!NUMBERS[decimals].test(text)) return undefined;
  return parseDecimal(
    decimals === "POINT"
      ? text.replaceAll(",", "")
      : text.replaceAll(/[. \u00A0\u202F]/g, "").replace(",", "."),
  );
}

/** A plain decimal in the style of the file. */
export const writeNumber = ({ decimals }: CsvStyle, plain: string): string =>
  decimals === "POINT" ? plain : plain.replace(".", ",");

const DAYS: Readonly<Record<DateOrder, RegExp>> = {
  YEAR_MONTH_DAY: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  DAY_MONTH_YEAR: /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/,
  MONTH_DAY_YEAR: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4})$/,
};

/** A day in the order of the file; undefined for what is none in it. */
export function readDay({ dates }: CsvStyle, text: string): Day | undefined {
  const { year, month, day } = DAYS[dates].exec(text)?.groups ?? {};
  return year && month && day
    ? parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
    : undefined;
}

/** A day as the file writes it. */
export function writeDay({ dates }: CsvStyle, value: Day): string {
  const [year = "", month = "", day = ""] = printDay(value).split("-");
  if (dates === "YEAR_MONTH_DAY") return `${year}-${month}-${day}`;
  return dates === "DAY_MONTH_YEAR" ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
}

/** A month in the order of the file; undefined for what is none in it. */
export function readMonth({ dates }: CsvStyle, text: string): Month | undefined {
  if (dates === "YEAR_MONTH_DAY") return parseMonth(text);
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return year && month ? parseMonth(`${year}-${month.padStart(2, "0")}`) : undefined;
}

/** A month as the file writes it. */
export function writeMonth({ dates }: CsvStyle, value: Month): string {
  const [year = "", month = ""] = printMonth(value).split("-");
  return dates === "YEAR_MONTH_DAY" ? `${year}-${month}` : `${month}/${year}`;
}
