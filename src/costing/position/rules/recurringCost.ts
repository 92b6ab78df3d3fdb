import { billed } from "../../billing";
import type { CostRule } from "../../CostRule";
import { exactProduct } from "../../Product";
import type { RecurringCost } from "../Position";
import { anniversaryOf, type Seat } from "../Seat";
import { employed, exists, product, risingPrice } from "../seatTerms";

/** Tools, licences, training, workspace: what a seat needs again and again. A price for a longer period is spread over it. */
export const recurringCost = (cost: RecurringCost): CostRule<Seat> => ({
  code: cost.kind,
  label: cost.label,
  pool: cost.pool,
  nature: "CASH",
  occurrence: "RECURRING",
  version: "2",
  formula: `price / months of its billing period, in months ${cost.stopsWhenVacant ? "employed" : "the seat exists"} (cash view: the whole price in the first month of each period); raised as stated`,
  terms: (seat) => {
    const price = risingPrice(seat, cost.amount, cost.increase);
    const present = cost.stopsWhenVacant ? employed(seat) : exists(seat);
    const { shares, weight } = billed(seat, cost.per, anniversaryOf(seat.position), present);
    return cost.stopsWhenVacant ? product(seat, price, shares, weight) : exactProduct(price, shares, weight);
  },
});
