import { Decimal } from "../../kernel/Decimal";
import { withinMillionths } from "../../kernel/Rate";
import { badInput } from "../../schema/relay/pageRequest";

const DEFAULT = new Decimal("0.1");

/**
 * How far the share spent may be ahead of the year.
 * @throws GraphQLError for anything that is no share
 */
export function toleranceOf(given: Decimal | null | undefined): Decimal {
  const tolerance = given ?? DEFAULT;
  if (tolerance.lt(0) || tolerance.gt(1) || !withinMillionths(tolerance))
    throw badInput(
      `The tolerance is ${tolerance.toFixed()}. Give a share from 0 to 1 with at most 6 decimal places.`,
    );
  return tolerance;
}
