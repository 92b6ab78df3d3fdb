import type { Cents } from "../../../kernel/Cents";
import { cellsOf } from "../../cells";
import type { CostRule } from "../../CostRule";
import { pricePath } from "../../escalation";
import { noteOf } from "../../Explanation";
import { fraction } from "../../fraction";
import type { RecurringCost } from "../Position";
import { weighted, type Seat } from "../Seat";

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
    const path = pricePath(seat.axis, cost.amount.scaled as Cents, cost.increase, seat.position.start);
    const months = cost.per === "YEAR" ? 12 : 1;
    if (cost.stopsWhenVacant) return weighted(seat, path, fraction([1, months]), seat.employment.employed);
    return { precision: "EXACT", cells: cellsOf(seat.axis, "EXACT", path, seat.employment.exists, months) };
  },
  inputs: () => [cost.amount, cost.increase.rate].map(noteOf),
});
