import { asCents, type Cents } from "../../kernel/Cents";
import { productOver } from "../../kernel/rounding";

const WEEKS_IN_A_YEAR = 52;
const MONTHS_IN_A_YEAR = 12;

/** Cents of a month as cents of a working day: of 52 weeks in twelve months, rounded to the cent. */
export const aDay = (monthly: number, weekdays: number): Cents =>
  asCents(productOver(monthly, MONTHS_IN_A_YEAR, WEEKS_IN_A_YEAR * weekdays));
