import { Decimal } from "../../kernel/Decimal";
import { indexOf } from "../Axis";
import { headcountOn, type HeadcountPath } from "../HeadcountPath";
import type { Comparison } from "./Comparison";

/** Who a cost can be shared out over. */
export type People = "employees" | "users";

/**
 * An amount of cents per person and month, in cents: the amount over the sum of the people of each month shown.
 * `undefined` where nobody gave a number of them, or where it is 0 throughout.
 */
export function perPersonMonth(comparison: Comparison, cents: number, people: People): number | undefined {
  const { organization, horizon } = comparison.terms;
  const path: HeadcountPath | undefined =
    people === "employees" ? organization.headcount : organization.users;
  if (path === undefined) return undefined;
  const shown = headcountOn(comparison.axis, path).subarray(indexOf(comparison.axis, horizon.start));
  const personMonths = shown.reduce((sum, count) => sum + count, 0);
  return personMonths === 0 ? undefined : new Decimal(cents).div(personMonths).toDecimalPlaces(0).toNumber();
}
