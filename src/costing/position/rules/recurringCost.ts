import { fraction } from "../../../kernel/Fraction";
import { cellsOf } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import type { RecurringCost } from "../Position";
import { presenceInputs } from "../inputsOf";
import { seatPrices, weighted, type Seat } from "../Seat";

/** Tools, licences, training, workspace: what a seat needs month after month. A yearly price is spread over its year. */
export const recurringCost = (cost: RecurringCost): CostRule<Seat> => ({
  code: "RECURRING_COST",
  label: cost.label,
  pool: cost.pool,
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: `${cost.per === "YEAR" ? "annual price / 12" : "monthly price"}, in months ${cost.stopsWhenVacant ? "employed" : "the seat exists"}; raised as stated`,
  price: (seat) => {
    const prices = seatPrices(seat, cost.amount, cost.increase);
    const share = fraction([1, cost.per === "YEAR" ? 12 : 1]);
    if (cost.stopsWhenVacant) return weighted(seat, prices, share, seat.employment.employed);
    return { precision: "EXACT", cells: cellsOf(seat.axis, "EXACT", prices, share, seat.employment.exists) };
  },
  inputs: ({ position }) =>
    [cost.amount, cost.increase.rate, ...(cost.stopsWhenVacant ? presenceInputs(position) : [])].map(noteOf),
});
