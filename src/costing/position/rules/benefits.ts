import { fraction, type Fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { presenceInputs } from "../inputsOf";
import type { Position } from "../Position";
import { cellsOfLine, notesOfLines, seatPrices, shareOfLine, weighted, type Seat } from "../Seat";

/** The employer's share of health and other insurance, while somebody is employed. */
export const insurance: CostRule<Seat> = {
  code: "INSURANCE",
  label: "Insurance, employer share",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "employer share a year / 12, in months employed; raised as stated",
  price: (seat) => {
    const { amount, increase } = seat.position.insurance;
    if (amount.scaled === 0) return undefined;
    return weighted(seat, seatPrices(seat, amount, increase), fraction([1, 12]), seat.employment.employed);
  },
  inputs: ({ position }) =>
    [position.insurance.amount, position.insurance.increase.rate, ...presenceInputs(position)].map(noteOf),
};

/** The employer's match of what the employee saves, for an employee who saves enough to get all of it. */
export const retirementMatch: CostRule<Seat> = {
  code: "RETIREMENT_MATCH",
  label: "Retirement match",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "base salary x match rate x share of pay matched",
  price: (seat) => {
    const { rate, upTo } = seat.position.match;
    if (rate.scaled === 0 || upTo.scaled === 0) return undefined;
    return shareOfLine(
      seat,
      cellsOfLine(seat, "BASE_SALARY"),
      fraction([rate.scaled, ONE], [upTo.scaled, ONE]),
    );
  },
  inputs: (seat) => [
    ...notesOfLines(seat, ["BASE_SALARY"]),
    ...[seat.position.match.rate, seat.position.match.upTo].map(noteOf),
  ],
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
  price: (seat) => {
    const { benefits } = seat.position;
    if (benefits === undefined || benefits.rate.scaled === 0) return undefined;
    return shareOfLine(seat, cellsOfLine(seat, "BASE_SALARY"), shareOfSalary(seat.position, benefits));
  },
  inputs: (seat) => {
    const { benefits, paidDaysAway } = seat.position;
    if (benefits === undefined) return [];
    const daysAway = benefits.base === "OF_WAGES_WORKED" ? [noteOf(paidDaysAway)] : [];
    return [...notesOfLines(seat, ["BASE_SALARY"]), noteOf(benefits.rate), ...daysAway];
  },
};

function shareOfSalary(position: Position, benefits: NonNullable<Position["benefits"]>): Fraction {
  const rate = benefits.rate.scaled;
  if (benefits.base === "OF_SALARY") return fraction([rate, ONE]);
  if (benefits.base === "OF_TOTAL_COMPENSATION") return fraction([rate, ONE - rate]);
  return fraction([rate, ONE], [260 * ONE - position.paidDaysAway.scaled, 260 * ONE]);
}
