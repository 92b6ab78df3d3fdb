import type { CostRule } from "../../CostRule";
import type { Given } from "../../input/Given";
import { flatPrice, shareOfGiven } from "../../Product";
import type { Seat } from "../Seat";
import { annualPay, hires, hiresByPay, leaves, product } from "../seatTerms";

/** The agency's fee for finding somebody, at the first fill and at every replacement. */
export const agencyFee: CostRule<Seat> = {
  code: "AGENCY_FEE",
  label: "Recruiting agency",
  pool: "OUTSIDE_SERVICES",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula: "share x annual salary x full-time equivalent, for each hire",
  terms: (seat) => {
    const { hiring, fte } = seat.position;
    if (hiring.agencyFeeShare.scaled === 0) return undefined;
    const shares = [shareOfGiven(hiring.agencyFeeShare), shareOfGiven(fte)];
    return product(seat, annualPay(seat), shares, hiresByPay(seat));
  },
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
  terms: (seat) => {
    const { costPerHire: amount } = seat.position.hiring;
    return amount.scaled === 0 ? undefined : product(seat, flatPrice(seat, amount), [], hires(seat));
  },
};

/** Hours of other people's time at an event of the seat, at their loaded hourly cost. */
const staffTime = (
  code: string,
  label: string,
  event: "hire" | "departure",
  hours: (seat: Seat) => Given,
): CostRule<Seat> => ({
  code,
  label,
  pool: "INTERNAL_LABOR",
  nature: "PRODUCTIVITY",
  occurrence: "ONE_TIME",
  version: "1",
  formula: `hours x loaded cost of an hour of staff time, for each ${event}`,
  terms: (seat) => {
    const given = hours(seat);
    if (given.scaled === 0) return undefined;
    const price = flatPrice(seat, seat.position.staffHourlyCost);
    return product(seat, price, [shareOfGiven(given)], event === "hire" ? hires(seat) : leaves(seat));
  },
});

/** Time that colleagues spend choosing somebody. */
export const interviewing = staffTime(
  "INTERVIEWING",
  "Interviewers' time",
  "hire",
  (seat) => seat.position.hiring.interviewHours,
);

/** Time that colleagues spend showing the new person how things work here. */
export const onboarding = staffTime(
  "ONBOARDING",
  "Trainers' time",
  "hire",
  (seat) => seat.position.hiring.trainerHours,
);

/** Time spent on the exit itself and on writing down what the leaver knows. */
export const exitTime = staffTime(
  "EXIT_TIME",
  "Exit and knowledge capture",
  "departure",
  (seat) => seat.position.separation.exitHours,
);
