import { monthOfYear } from "../../../kernel/Month";
import { at } from "../../cells";
import type { CostRule } from "../../CostRule";
import { shareOfGiven } from "../../Product";
import type { Seat } from "../Seat";
import { annualPay, employedByPay, product } from "../seatTerms";

/** The target bonus, paid in its month to whoever is in the seat. */
export const bonus: CostRule<Seat> = {
  code: "BONUS",
  label: "Bonus",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "annual salary x full-time equivalent x bonus target, in the bonus month, if employed then",
  terms: (seat) => {
    const { bonus, fte } = seat.position;
    if (bonus.rate.scaled === 0) return undefined;
    const weight = employedByPay(seat);
    const series = seat.axis.months();
    const first = (bonus.month - monthOfYear(seat.axis.period.start) + 12) % 12;
    for (let i = first; i < series.length; i += 12) series[i] = at(weight.series, i);
    return product(seat, annualPay(seat), [shareOfGiven(fte), shareOfGiven(bonus.rate)], {
      ...weight,
      name: `${weight.name}, in the month of the bonus`,
      series,
    });
  },
};
