import { replacementsDue } from "../../src/costing/position/replacementsDue";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { printMonth } from "../../src/kernel/Month";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

/** What is bought again for a seat in calendar year 2026: month, pieces, price of one in cents. */
function dueOf(position: PositionInput) {
  const priced = compared(hiring(position));
  return planOf(priced)
    .positions.flatMap((each) => replacementsDue(each, priced.axis, priced.terms.horizon))
    .map((due) => [printMonth(due.month), due.pieces, due.price]);
}

const laptop = { label: "Laptop", price: amount("2000"), refreshMonths: 24 };

it.each([
  ["of an incumbent counts from the hire, in January 2020", seat({ equipment: [laptop] }), ["2026-01"]],
  [
    "of an incumbent hired in May 2022 falls due in May",
    seat({
      seat: { state: "INCUMBENT", hireDate: month("2022-05"), wagesToDate: amount("0") },
      equipment: [laptop],
    }),
    ["2026-05"],
  ],
  [
    "of an open seat does not begin with the first purchase",
    openSeat({ equipment: [{ ...laptop, refreshMonths: 5 }] }),
    ["2026-06", "2026-11"],
  ],
  [
    "ends with the seat",
    openSeat({ end: month("2026-11"), equipment: [{ ...laptop, refreshMonths: 5 }] }),
    ["2026-06"],
  ],
  ["without a service life is bought once", seat({ equipment: [{ ...laptop, refreshMonths: null }] }), []],
])("equipment %s", (_, position, months) => {
  expect(dueOf(position).map(([due]) => due)).toEqual(months);
});

it("is one for each seat, at the price of that month", () => {
  const rising = { ...laptop, refreshMonths: 12, increase: { rate: amount("0.05") } };
  // Since January 2025 the price has risen once: 2,000 x 1.05.
  expect(dueOf(openSeat({ start: month("2025-01"), count: 3, equipment: [rising] }))).toEqual([
    ["2026-01", 3, 210_000],
  ]);
});
