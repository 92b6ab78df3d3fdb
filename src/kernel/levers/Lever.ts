import { printCents } from "../Cents";
import { Decimal, parseDecimal } from "../Decimal";
import { parseDay, printDay, type Day } from "../Day";
import { parseMonth, printMonth, type Month } from "../Month";
import type { Path } from "../Problem";
import type { LeverRow } from "./LeverRow";

export const LEVER_KINDS = {
  MONEY: 'An amount with up to two decimal places: "95000.00".',
  NUMBER: 'A number with up to six decimal places: "0.03".',
  COUNT: 'A whole number: "12".',
  HOURS: 'Hours with up to two decimal places: "40.5".',
  MONTH: 'A month: "2027-04".',
  DAY: 'A day: "2027-04-30".',
} as const;
export type LeverKind = keyof typeof LEVER_KINDS;

/** Which of several numbers of the same kind is meant, by the names that the input gives. */
export interface LeverTarget {
  readonly plan: string | undefined;
  /** The position, engagement or project, or the role that projects need. */
  readonly part: string | undefined;
  /** The item within it, or within the whole: a label, a role, a unit, a rule. */
  readonly item: string | undefined;
}

/** A number of an input that can be moved. Numbers are whole: cents, millionths, hundredths of hours, counts, months, days. */
export interface Lever {
  readonly row: LeverRow;
  readonly target: LeverTarget;
  readonly place: Path;
  readonly label: string;
  readonly unit: string;
  readonly kind: LeverKind;
  readonly min: number;
  readonly max: number;
  /** Where a search looks unless told otherwise, where that is less than all that it can be. */
  readonly usual?: { readonly low: number; readonly high: number };
  readonly step: number;
  /** `undefined` where nothing is stated: the rule data decides, or nothing does. */
  readonly current: number | undefined;
  readonly origin: "INPUT" | "DEFAULT";
  /** It cannot be taken out of the input, because nothing would stand in for it. */
  readonly needsValue?: true;
}

/** A lever and where it is moved to; `undefined` takes the number out of the input, so that its default holds. */
export interface Move<Moved extends Lever = Lever> {
  readonly lever: Moved;
  readonly value: number | undefined;
}

const SCALE: Readonly<Record<LeverKind, number>> = {
  MONEY: 100,
  NUMBER: 1_000_000,
  COUNT: 1,
  HOURS: 100,
  MONTH: 1,
  DAY: 1,
};

/** A value in the lever's unit as the whole number that a search counts in; `undefined` when it is none of its kind. */
export function readValue(kind: LeverKind, text: string): number | undefined {
  if (kind === "MONTH") return parseMonth(text);
  if (kind === "DAY") return parseDay(text);
  const scaled = parseDecimal(text)?.times(SCALE[kind]);
  return scaled?.isInteger() === true && scaled.abs().lte(Number.MAX_SAFE_INTEGER)
    ? scaled.toNumber()
    : undefined;
}

/** The whole number of a decimal that is known to have no more places than the kind. */
export const scaledValue = (kind: LeverKind, value: Decimal): number => value.times(SCALE[kind]).toNumber();

/** Prints a value in the lever's unit. */
export function printValue(kind: LeverKind, value: number): string {
  if (kind === "MONEY") return printCents(value);
  if (kind === "DAY") return printDay(value as Day);
  return kind === "MONTH" ? printMonth(value as Month) : decimalValue(kind, value).toFixed();
}

/** The decimal that a whole number stands for. */
export const decimalValue = (kind: LeverKind, value: number): Decimal => new Decimal(value).div(SCALE[kind]);

/** A value as the input has it. */
export const inputValue = (kind: LeverKind, value: number): Decimal | number =>
  kind === "MONEY" || kind === "NUMBER" || kind === "HOURS" ? decimalValue(kind, value) : value;

/** What names a lever within its comparison: "POSITION_SALARY of Administrator (Hire)". */
export const nameOfLever = ({ row, target: { plan, part, item } }: Lever): string => {
  const of = [item, part].filter((name) => name !== undefined).join(", ");
  return `${row.code}${of === "" ? "" : ` of ${of}`}${plan === undefined ? "" : ` (${plan})`}`;
};

/** A lever in words for a sentence: "Annual salary of Administrator in Hire". */
export const leverInWords = ({ label, target: { plan, part, item } }: Lever): string => {
  const of = [item, part].filter((name) => name !== undefined).join(", ");
  return `${label}${of === "" ? "" : ` of ${of}`}${plan === undefined ? "" : ` in ${plan}`}`;
};
