import { printCents } from "../../kernel/Cents";
import { Decimal, parseDecimal } from "../../kernel/Decimal";
import { parseMonth, printMonth, type Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { LeverRow } from "./LeverRow";

export const LEVER_KINDS = {
  MONEY: 'An amount with up to two decimal places: "95000.00".',
  NUMBER: 'A number with up to six decimal places: "0.03".',
  COUNT: 'A whole number: "12".',
  MONTH: 'A month: "2027-04".',
} as const;
export type LeverKind = keyof typeof LEVER_KINDS;

/** Which of several numbers of the same kind is meant, by the names that the input gives. */
export interface LeverTarget {
  readonly plan: string | undefined;
  /** The position or engagement. */
  readonly part: string | undefined;
  /** The item within it, or within the comparison: a label, a role, a unit, a rule. */
  readonly item: string | undefined;
}

/** A lever of one comparison: a number of its input that can be moved. Numbers are whole: cents, millionths, counts, months. */
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
  /** The list that stands where the input gives none; moving one of its numbers writes all of them. */
  readonly list?: readonly Decimal[];
  /** The item that moving it adds to the list at `place`, where it has none yet. */
  readonly adds?: { readonly ruleId: string };
}

/** A lever and where it is moved to; `undefined` takes the number out of the input, so that its default holds. */
export interface Move {
  readonly lever: Lever;
  readonly value: number | undefined;
}

const SCALE: Readonly<Record<LeverKind, number>> = { MONEY: 100, NUMBER: 1_000_000, COUNT: 1, MONTH: 1 };

/** A value in the lever's unit as the whole number that a search counts in; `undefined` when it is none of its kind. */
export function readValue(kind: LeverKind, text: string): number | undefined {
  if (kind === "MONTH") return parseMonth(text);
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
  return kind === "MONTH" ? printMonth(value as Month) : new Decimal(value).div(SCALE[kind]).toFixed();
}

/** A value as the input has it. */
export const inputValue = (kind: LeverKind, value: number): Decimal | number =>
  kind === "MONEY" || kind === "NUMBER" ? new Decimal(value).div(SCALE[kind]) : value;

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
