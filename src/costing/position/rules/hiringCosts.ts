import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import { constant } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import type { Given } from "../../input/Given";
import { payInputs, presenceInputs } from "../inputsOf";
import { weighted, type Seat } from "../Seat";

/** The agency's fee for finding somebody, at the first fill and at every replacement. */
export const agencyFee: CostRule<Seat> = {
  code: "AGENCY_FEE",
  label: "Recruiting agency",
  pool: "OUTSIDE_SERVICES",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula: "share x annual salary x full-time equivalent, for each hire",
  price: (seat) => {
    const { hiring, fte } = seat.position;
    if (hiring.agencyFeeShare.scaled === 0) return undefined;
    const share = fraction([hiring.agencyFeeShare.scaled, ONE], [fte.scaled, ONE]);
    return weighted(seat, seat.annualPay, share, seat.employment.hires);
  },
  inputs: ({ position }) =>
    [position.hiring.agencyFeeShare, ...payInputs(position), ...presenceInputs(position)].map(noteOf),
};

/** Advertising, background checks and what else is bought for each hire. */
export const costPerHire: CostRule<Seat> = {
  code: "COST_PER_HIRE",
  label: "Advertising, checks and other cost per hire",
  pool: "OUTSIDE_SERVICES",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula: "amount, for each hire",
  price: (seat) => {
    const amount = seat.position.hiring.costPerHire.scaled;
    return amount === 0
      ? undefined
      : weighted(seat, constant(seat.axis, amount), fraction([1, 1]), seat.employment.hires);
  },
  inputs: ({ position }) => [position.hiring.costPerHire, ...presenceInputs(position)].map(noteOf),
};

/** Hours of other people's time at an event of the seat, at their loaded hourly cost. */
const staffTime = (
  code: string,
  label: string,
  event: "hires" | "leaves",
  hours: (seat: Seat) => Given,
): CostRule<Seat> => ({
  code,
  label,
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "ONE_TIME",
  version: "1",
  formula: `hours x loaded cost of an hour of staff time, for each ${event === "hires" ? "hire" : "departure"}`,
  price: (seat) => {
    const { scaled } = hours(seat);
    if (scaled === 0) return undefined;
    const cost = constant(seat.axis, seat.position.staffHourlyCost.scaled);
    return weighted(seat, cost, fraction([scaled, ONE]), seat.employment[event]);
  },
  inputs: (seat) =>
    [hours(seat), seat.position.staffHourlyCost, ...presenceInputs(seat.position)].map(noteOf),
});

/** Time that colleagues spend choosing somebody. */
export const interviewing = staffTime(
  "INTERVIEWING",
  "Interviewers' time",
  "hires",
  (seat) => seat.position.hiring.interviewHours,
);

/** Time that colleagues spend showing the new person how things work here. */
export const onboarding = staffTime(
  "ONBOARDING",
  "Trainers' time",
  "hires",
  (seat) => seat.position.hiring.trainerHours,
);

/** Time spent on the exit itself and on writing down what the leaver knows. */
export const exitTime = staffTime(
  "EXIT_TIME",
  "Exit and knowledge capture",
  "leaves",
  (seat) => seat.position.separation.exitHours,
);
