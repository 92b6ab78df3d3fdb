import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import { constant } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { presenceInputs } from "../inputsOf";
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
    "price of an hour x hours of a month (hours a week x 52 / 12 x full-time equivalent) x share covered, in months vacant",
  price: (seat) => {
    const { hiring, hoursPerWeek, fte } = seat.position;
    if (hiring.coverShare.scaled === 0 || hiring.coverHourlyRate.scaled === 0) return undefined;
    const hours = fraction(
      [hoursPerWeek.scaled, ONE],
      [52, 12],
      [fte.scaled, ONE],
      [hiring.coverShare.scaled, ONE],
    );
    return weighted(seat, constant(seat.axis, hiring.coverHourlyRate.scaled), hours, seat.employment.vacant);
  },
  inputs: ({ position }) => {
    const { hiring, hoursPerWeek, fte } = position;
    return [hiring.coverHourlyRate, hoursPerWeek, fte, hiring.coverShare, ...presenceInputs(position)].map(
      noteOf,
    );
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
  price: (seat) => {
    const uncovered = ONE - seat.position.hiring.coverShare.scaled;
    const never = seat.employment.vacant.every((share) => share === 0);
    if (seat.loaded === undefined || uncovered === 0 || never) return undefined;
    return weighted(seat, seat.loaded.annual, fraction([uncovered, ONE], [1, 12]), seat.employment.vacant);
  },
  inputs: ({ position, loaded }) => [
    ...(loaded === undefined ? [] : [loaded.note()]),
    ...[position.hiring.coverShare, ...presenceInputs(position)].map(noteOf),
  ],
};
