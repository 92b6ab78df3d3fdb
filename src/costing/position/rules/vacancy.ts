import { asCents, type Cents } from "../../../kernel/Cents";
import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import { constant } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { fraction } from "../../fraction";
import type { Position } from "../Position";
import { weighted, type Seat } from "../Seat";

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
    "price of cover x hours of a month (hours a week x 52 / 12 x full-time equivalent) x share covered, in months vacant",
  price: (seat) => {
    const price = monthOfCover(seat.position);
    return price === 0
      ? undefined
      : weighted(seat, constant(seat.axis, price), fraction([1, 1]), seat.employment.vacant);
  },
  inputs: ({ position }) =>
    [
      position.hiring.coverHourlyRate,
      position.hoursPerWeek,
      position.fte,
      position.hiring.coverShare,
      position.hiring.timeToFillDays,
      position.turnover.value,
    ].map(noteOf),
};

/** The price of covering the stated share of a month's work. */
function monthOfCover({ hiring, hoursPerWeek, fte }: Position): Cents {
  const share = fraction(
    [hoursPerWeek.scaled, ONE],
    [52, 12],
    [fte.scaled, ONE],
    [hiring.coverShare.scaled, ONE],
  );
  return asCents(productOver(hiring.coverHourlyRate.scaled, share.numerator, share.denominator));
}

/** The work that nobody does while the seat is empty, at what it would have cost. */
export const vacancyLoss: CostRule<Seat> = {
  code: "VACANCY_LOSS",
  label: "Work not done while the seat is vacant",
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "ONE_TIME",
  version: "1",
  formula: "loaded monthly cost x share not covered, in months vacant",
  price: (seat) => {
    const uncovered = fraction([ONE - seat.position.hiring.coverShare.scaled, ONE]);
    const never = seat.employment.vacant.every((share) => share === 0);
    if (seat.loaded === undefined || uncovered.numerator === 0 || never) return undefined;
    return weighted(seat, seat.loaded.monthly, uncovered, seat.employment.vacant);
  },
  inputs: ({ position, loaded }) => [
    ...(loaded === undefined ? [] : [loaded.note()]),
    ...[position.hiring.coverShare, position.hiring.timeToFillDays, position.turnover.value].map(noteOf),
  ],
};
