import { fraction } from "../../../kernel/Fraction";
import { monthOfYear } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { monthAt } from "../../Axis";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { payInputs, presenceInputs } from "../inputsOf";
import { weighted, type Seat } from "../Seat";

/** The target bonus, paid in its month to whoever is in the seat. */
export const bonus: CostRule<Seat> = {
  code: "BONUS",
  label: "Bonus",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "annual salary x full-time equivalent x bonus target, in the bonus month, if employed then",
  price: (seat) => {
    const { rate, month } = seat.position.bonus;
    if (rate.scaled === 0) return undefined;
    const paid = seat.employment.employed.map((share, i) =>
      monthOfYear(monthAt(seat.axis, i)) === month ? share : 0,
    );
    return weighted(
      seat,
      seat.annualPay,
      fraction([seat.position.fte.scaled, ONE], [rate.scaled, ONE]),
      paid,
    );
  },
  inputs: ({ position }) =>
    [...payInputs(position), position.bonus.rate, ...presenceInputs(position)].map(noteOf),
};
