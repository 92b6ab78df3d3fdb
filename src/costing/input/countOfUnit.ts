import { UNIT_NAMES } from "../engagement/UnitFee";
import type { HeadcountPath } from "../HeadcountPath";
import type { FeeUnit } from "../vocabulary";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";

/** The organization's own count of a unit that something is charged for; a problem where it is not given. */
export function countOfUnit(
  reader: InputReader,
  unit: FeeUnit,
  organization: Organization,
): HeadcountPath | undefined {
  const { one, several } = UNIT_NAMES[unit];
  const counted = organization[several];
  if (counted === undefined) {
    const message = `There is a price for each ${one}, and the number of ${several} is not given.`;
    const advice = `Give organization.${several}, for example { count: 45 }.`;
    reader.problem("unit", "REQUIRED", message, advice, unit);
  }
  return counted;
}
