import { FEE_UNITS, TIER_METHODS, TRUE_UPS, UNUSED_HOURS } from "../../costing/vocabulary";
import { publishEnum } from "../publishEnum";

export const FeeUnitEnum = publishEnum("FeeUnit", "What a fee is charged for each of.", FEE_UNITS);
export const TierMethodEnum = publishEnum("TierMethod", "How prices by count are meant.", TIER_METHODS);
export const TrueUpEnum = publishEnum("TrueUp", "Which count of units is charged.", TRUE_UPS);
export const UnusedHoursEnum = publishEnum(
  "UnusedHours",
  "What becomes of included hours that are not used in their month.",
  UNUSED_HOURS,
);
