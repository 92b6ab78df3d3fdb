import { monthAt } from "../../Axis";
import { at, monthly } from "../../cells";
import type { CostRule } from "../../CostRule";
import { constantShare, type Weight } from "../../Product";
import { MONTHS_OF_PERIOD } from "../../vocabulary";
import type { RecurringCost } from "../Position";
import { anniversaryOf, type Seat } from "../Seat";
import { certainProduct, employed, exists, product, risingPrice } from "../seatTerms";

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
    const months = MONTHS_OF_PERIOD[cost.per];
    const price = risingPrice(seat, cost.amount, cost.increase);
    const present = cost.stopsWhenVacant ? employed(seat) : exists(seat);
    const isBilled = seat.basis === "CASH" && months > 1;
    const shares = isBilled || months === 1 ? [] : [constantShare("A month of the period", 1, months)];
    const weight = isBilled ? billed(seat, present, months) : present;
    return cost.stopsWhenVacant
      ? product(seat, price, shares, weight)
      : certainProduct(price, shares, weight);
  },
});

/** The weight in the first month of each billing period, and nothing in between. */
function billed({ axis, position }: Seat, weight: Weight, months: number): Weight {
  const first = anniversaryOf(position);
  const series = monthly(axis, (i) => ((monthAt(axis, i) - first) % months === 0 ? at(weight.series, i) : 0));
  return { ...weight, name: `${weight.name}, when the period is billed`, series };
}
