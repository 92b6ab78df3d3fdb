import { isNothing } from "../../cells";
import type { CostRule } from "../../CostRule";
import { ONE } from "../../../kernel/Rate";
import { flatPrice, constantShare, MONTH_OF_YEAR, restOfGiven, shareOfGiven } from "../../Product";
import { WEEKS_A_YEAR } from "../../workingYear";
import { loadedAmount } from "../LoadedCost";
import type { Seat } from "../Seat";
import { product, vacant } from "../seatTerms";

/**
 * Paying someone to hold the fort while the seat is empty.
 * Gross: the pay saved meanwhile is already missing from the salary line, and is never deducted twice.
 */
export const vacancyCover: CostRule<Seat> = {
  code: "VACANCY_COVER",
  label: "Cover while the seat is vacant",
  pool: "EXTERNAL_LABOR",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula:
    "price of an hour x hours of a month (hours a week x 52 / 12 x full-time equivalent) x share covered, in months vacant",
  terms: (seat) => {
    const { hiring, hoursPerWeek, fte } = seat.position;
    if (hiring.coverShare.scaled === 0 || hiring.coverHourlyRate.scaled === 0) return undefined;
    const shares = [
      shareOfGiven(hoursPerWeek),
      constantShare("Weeks in a month", WEEKS_A_YEAR, 12),
      shareOfGiven(fte),
      shareOfGiven(hiring.coverShare),
    ];
    return product(seat, flatPrice(seat, hiring.coverHourlyRate), shares, vacant(seat));
  },
};

/** The work that nobody does while the seat is empty, at what it would have cost. */
export const vacancyLoss: CostRule<Seat> = {
  code: "VACANCY_LOSS",
  label: "Work not done while the seat is vacant",
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "ONE_TIME",
  version: "1",
  formula: "loaded cost of the calendar year / 12 x share not covered, in months vacant",
  terms: (seat) => {
    const { coverShare } = seat.position.hiring;
    const never = isNothing(seat.employment.vacant);
    if (seat.steady === undefined || coverShare.scaled === ONE || never) return undefined;
    const shares = [restOfGiven(coverShare), MONTH_OF_YEAR];
    return product(seat, loadedAmount(seat.steady.loaded()), shares, vacant(seat));
  },
};
