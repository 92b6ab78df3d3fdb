import type { Field } from "../../costing/input/Field";

/** Describes a number for the playground from the same table that checks it: what, unit and range. */
export function describeRequired(field: Field, more = ""): string {
  const unit = field.kind === "MONEY" ? `an amount ${field.unit}`.trim() : field.unit;
  return `${field.label}: ${unit}, from ${field.min} to ${field.max}.${more === "" ? "" : ` ${more}`}`;
}

/** The same for a number that may be left out: with its default, and the source of a published one. */
export function describeField(field: Field, more = ""): string {
  const { standard, neutral = field.min } = field;
  const defaults =
    standard === undefined
      ? `Default: ${neutral}.`
      : `Default: ${standard.value} under STANDARD assumptions (${standard.source.title}), otherwise ${neutral}.`;
  return describeRequired(field, `${defaults}${more === "" ? "" : ` ${more}`}`);
}
