import type { WholeField } from "../../costing/input/Field";

/** Describes a whole number for the playground from the same table that checks it: what, unit and range. */
export const describeCount = ({ label, unit, min, max }: WholeField, more = ""): string =>
  `${label}: whole ${unit}, from ${min} to ${max}.${more === "" ? "" : ` ${more}`}`;
