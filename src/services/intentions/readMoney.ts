import type { InputReader } from "../../costing/input/InputReader";
import { asCents, centsOf, type Cents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";

/** The cents of an amount from 0 to `most`; what is out of range or too precise is a problem and answers as 0. */
export function readMoney(reader: InputReader, field: string, amount: Decimal, most: number): Cents {
  return asCents(Number(centsOf(readDecimal(reader, field, amount, [0, most], 2))));
}

/** A number between two bounds with so many decimal places at most; anything else is a problem and answers as 0. */
export function readDecimal(
  reader: InputReader,
  field: string,
  value: Decimal,
  [least, most]: readonly [number, number],
  places: number,
): Decimal {
  const said = `The ${field} is ${value.toFixed()}.`;
  if (value.lt(least) || value.gt(most)) {
    reader.problem(field, "OUT_OF_RANGE", said, `Give ${least} to ${most}.`, value.toFixed());
    return new Decimal(0);
  }
  if (value.decimalPlaces() > places) {
    reader.problem(field, "TOO_PRECISE", said, `Give at most ${places} decimal places.`, value.toFixed());
    return new Decimal(0);
  }
  return value;
}

/** A short text that may be left out; blank is left out. */
export function optionalText(
  reader: InputReader,
  field: string,
  text: string | null | undefined,
): string | null {
  if (text == null || text.trim() === "") return null;
  if (text.length > 200)
    reader.problem(field, "OUT_OF_RANGE", `The ${field} has ${text.length} characters.`, "Give at most 200.");
  return text;
}

/** What an id and a version say together: replaced is what was read, and what is new has no version. */
export function readVersion(
  reader: InputReader,
  { id, version }: { readonly id?: string | null; readonly version?: number | null },
): void {
  if (id != null && version == null)
    reader.problem("version", "REQUIRED", "The version is missing.", "Send the version that you read.");
  if (id == null && version != null) {
    const advice = "Give the id of what to replace, or leave the version out to make something new.";
    reader.problem("version", "CONTRADICTION", "What is new has no version yet.", advice);
  }
}
