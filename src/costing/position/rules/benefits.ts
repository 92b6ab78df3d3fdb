import { ONE } from "../../../kernel/Rate";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { constantShare, MONTH_OF_YEAR, shareOfGiven, type Share } from "../../Product";
import { WORKING_DAYS_A_YEAR } from "../../workingYear";
import type { Position } from "../Position";
import type { Seat } from "../Seat";
import { centsOfLines, product, risingPrice } from "../seatTerms";
import { eligible, eligiblePay } from "../waiting";

/** The employer's share of health and other insurance, while somebody is employed and past the waiting period. */
export const insurance: CostRule<Seat> = {
  code: "INSURANCE",
  label: "Insurance, employer share",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "2",
  formula: "employer share a year / 12, in months employed past the waiting period; raised as stated",
  terms: (seat) => {
    const { amount, increase, waiting } = seat.position.insurance;
    if (amount.scaled === 0) return undefined;
    return product(
      seat,
      risingPrice(seat, amount, increase),
      [MONTH_OF_YEAR],
      eligible(seat, waiting, "people"),
    );
  },
};

/** The employer's match of what the employee saves, for an employee who saves enough to get all of it. */
export const retirementMatch: CostRule<Seat> = {
  code: "RETIREMENT_MATCH",
  label: "Retirement match",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "2",
  formula: "base salary of those past the waiting period x match rate x share of pay matched",
  terms: (seat) => {
    const { rate, upTo, waiting } = seat.position.match;
    if (rate.scaled === 0 || upTo.scaled === 0) return undefined;
    return product(seat, eligiblePay(seat, waiting), [shareOfGiven(rate), shareOfGiven(upTo)], undefined);
  },
};

/** Benefits as one percentage, of a named base and with named contents. */
export const benefitsPercentage: CostRule<Seat> = {
  code: "BENEFITS_PERCENTAGE",
  label: "Benefits as a percentage",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula:
    "base salary x rate (OF_SALARY); x rate x (1 - days away / 260) (OF_WAGES_WORKED); x rate / (1 - rate) (OF_TOTAL_COMPENSATION)",
  terms: (seat) => {
    const { benefits } = seat.position;
    if (benefits === undefined || benefits.rate.scaled === 0) return undefined;
    const salary = centsOfLines(seat, ["BASE_SALARY"]);
    const notes = () => [...salary.notes(), noteOf(benefits.rate)];
    return product(seat, { ...salary, notes }, sharesOfSalary(seat.position, benefits), undefined);
  },
};

function sharesOfSalary(position: Position, { rate, base }: NonNullable<Position["benefits"]>): Share[] {
  const { paidDaysAway: away } = position;
  if (base === "OF_SALARY") return [shareOfGiven(rate)];
  if (base === "OF_TOTAL_COMPENSATION")
    return [constantShare("Rate / (1 - rate)", rate.scaled, ONE - rate.scaled)];
  const worked: Share = {
    name: `Share of the year's ${WORKING_DAYS_A_YEAR} days worked`,
    above: WORKING_DAYS_A_YEAR * ONE - away.scaled,
    below: WORKING_DAYS_A_YEAR * ONE,
    given: away,
  };
  return [shareOfGiven(rate), worked];
}
