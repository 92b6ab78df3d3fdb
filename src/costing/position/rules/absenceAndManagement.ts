import type { CostRule } from "../../CostRule";
import { flatPrice, MONTH_OF_YEAR, shareOfGiven } from "../../Product";
import type { Seat } from "../Seat";
import { employed, product, risingPrice } from "../seatTerms";

/** Cover that is bought while the person in the seat is away. */
export const backfill: CostRule<Seat> = {
  code: "BACKFILL",
  label: "Backfill of absence",
  pool: "EXTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "days a year x day rate / 12, in months employed; raised as stated",
  terms: (seat) => {
    const { backfill } = seat.position;
    if (backfill === undefined || backfill.dayRate.scaled === 0) return undefined;
    const price = risingPrice(seat, backfill.dayRate, backfill.increase);
    return product(seat, price, [shareOfGiven(backfill.daysPerYear), MONTH_OF_YEAR], employed(seat));
  },
};

/** The time of whoever manages the person in the seat. */
export const managementTime: CostRule<Seat> = {
  code: "MANAGEMENT_TIME",
  label: "Management time",
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "RECURRING",
  version: "1",
  formula: "hours a month x cost of an hour of the manager's time, in months employed",
  terms: (seat) => {
    const { management } = seat.position;
    if (management === undefined || management.hours.scaled === 0) return undefined;
    return product(
      seat,
      flatPrice(seat, management.hourlyCost),
      [shareOfGiven(management.hours)],
      employed(seat),
    );
  },
};
