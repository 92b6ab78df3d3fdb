import { type Day, parseDay } from "../../kernel/Day";
import { type Decimal, parseDecimal } from "../../kernel/Decimal";
import { type Month, parseMonth } from "../../kernel/Month";

/** The decimal that a text such as "1250.00" stands for. @throws RangeError when it stands for none */
export const decimal = (text: string): Decimal => known(parseDecimal(text), text);

/** The month that a text such as "2027-01" stands for. @throws RangeError when it stands for none */
export const month = (text: string): Month => known(parseMonth(text), text);

/** The day that a text such as "2027-01-31" stands for. @throws RangeError when it stands for none */
export const day = (text: string): Day => known(parseDay(text), text);

function known<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new RangeError(`"${text}" in the demonstration cannot be read.`);
  return value;
}
