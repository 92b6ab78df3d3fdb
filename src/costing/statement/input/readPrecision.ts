import type { Decimal } from "../../../kernel/Decimal";
import { exact, isMultiple, tenTo } from "../Exact";
import type { StatedPrecisionInput } from "./StatementInput";
import type { StatementReader } from "./StatementReader";

const MOST_PLACES = 8;
const MOST_DIGITS = 15;
const LARGEST_UNIT = tenTo(12);

/** The unit that a figure was rounded to, from one of three ways to say so; nothing after a problem. */
export function readPrecision(
  reader: StatementReader,
  value: Decimal,
  precision: StatedPrecisionInput,
): Decimal | undefined {
  const said = Object.entries(precision).filter(([, how]) => how != null);
  if (said.length !== 1) {
    const names = said.map(([name]) => name).join(" and ");
    reader.problem(
      said.length === 0 ? "REQUIRED" : "CONTRADICTION",
      said.length === 0 ? "The precision says nothing." : `The precision is said in several ways: ${names}.`,
      "Give one of decimalPlaces, significantDigits and roundedTo.",
      said.length === 0 ? undefined : names,
    );
    return undefined;
  }
  const unit = unitOf(reader, value, precision);
  if (unit === undefined || isMultiple(value, unit)) return unit;
  reader.problem(
    "CONTRADICTION",
    `${value.toFixed()} is said to be rounded to ${unit.toFixed()}, but is no multiple of it.`,
    "Give the figure as it is stated, or a finer precision.",
    unit.toFixed(),
  );
  return undefined;
}

function unitOf(
  reader: StatementReader,
  value: Decimal,
  { decimalPlaces, significantDigits, roundedTo }: StatedPrecisionInput,
): Decimal | undefined {
  if (decimalPlaces != null)
    return isWhole(reader.in("decimalPlaces"), decimalPlaces, 0, MOST_PLACES)
      ? tenTo(-decimalPlaces)
      : undefined;
  if (significantDigits != null) {
    const at = reader.in("significantDigits");
    if (!isWhole(at, significantDigits, 1, MOST_DIGITS)) return undefined;
    if (!value.isZero()) return tenTo(value.e - significantDigits + 1);
    at.problem(
      "UNSUPPORTED",
      `0 is said to have ${significantDigits} significant digits.`,
      "Give decimalPlaces or roundedTo.",
      String(significantDigits),
    );
    return undefined;
  }
  if (roundedTo == null) return undefined;
  if (roundedTo.gt(0) && roundedTo.lte(LARGEST_UNIT)) return exact(roundedTo);
  reader
    .in("roundedTo")
    .problem(
      "OUT_OF_RANGE",
      `The unit is ${roundedTo.toFixed()}.`,
      `Give more than 0, up to ${LARGEST_UNIT.toFixed()}: 1000 for thousands.`,
      roundedTo.toFixed(),
    );
  return undefined;
}

function isWhole(reader: StatementReader, count: number, least: number, most: number): boolean {
  if (Number.isInteger(count) && count >= least && count <= most) return true;
  reader.problem(
    "OUT_OF_RANGE",
    `${count} is no such count.`,
    `Give a whole number from ${least} to ${most}.`,
    String(count),
  );
  return false;
}
