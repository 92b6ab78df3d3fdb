import { Decimal } from "../../kernel/Decimal";
import type { Field } from "./Field";

/** A number of a field in the whole cents or millionths that the engine works with. */
export interface ScaledNumber {
  readonly scaled: number;
  readonly value: Decimal;
}

/** Decimal places that a field's numbers may have. */
export const placesOf = ({ kind }: Field): number => (kind === "MONEY" ? 2 : 6);

/** Up to here a scaled number times its scale is certain to round to the right whole number. */
const CERTAIN = 2 ** 50;

/** The number in a field's scale; `undefined` when it is out of range or too precise. */
export function numberWithin(field: Field, value: Decimal): ScaledNumber | undefined {
  if (value.decimalPlaces() > placesOf(field)) return undefined;
  const scaled = scale(field, value);
  const { min, max } = boundsOf(field);
  return scaled >= min && scaled <= max ? { scaled, value } : undefined;
}

/** The number of a text in a field's own table: a default, a bound, a published figure. */
export function writtenNumber(field: Field, text: string): ScaledNumber {
  const known = written.get(field)?.get(text);
  if (known !== undefined) return known;
  const value = new Decimal(text);
  const number = { scaled: scale(field, value), value };
  const ofField = written.get(field) ?? new Map<string, ScaledNumber>();
  written.set(field, ofField.set(text, number));
  return number;
}

/** Numbers of the tables, each read once. */
const written = new WeakMap<Field, Map<string, ScaledNumber>>();

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const bounds = new WeakMap<Field, Bounds>();

function boundsOf(field: Field): Bounds {
  const known = bounds.get(field);
  if (known !== undefined) return known;
  const read = {
    min: writtenNumber(field, field.min).scaled,
    max: writtenNumber(field, field.max).scaled,
  };
  bounds.set(field, read);
  return read;
}

/** Whole cents or millionths: in floating point where that is certain to be right, otherwise in decimals. */
function scale(field: Field, value: Decimal): number {
  const factor = 10 ** placesOf(field);
  const near = Math.round(value.toNumber() * factor);
  return Math.abs(near) < CERTAIN ? near : value.times(factor).toNumber();
}
