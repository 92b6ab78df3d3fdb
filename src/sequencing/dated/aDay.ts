import { asCents, type Cents } from "../../kernel/Cents";
import { productOver } from "../../kernel/rounding";
import { MONTHS_A_YEAR, WEEKS_A_YEAR } from "../workingYear";

/** Cents of a month as cents of a working day: of 52 weeks in twelve months, rounded to the cent. */
export const aDay = (monthly: number, weekdays: number): Cents =>
  asCents(productOver(monthly, MONTHS_A_YEAR, WEEKS_A_YEAR * weekdays));
