import { fraction } from "../../../kernel/Fraction";
import { monthAt } from "../../Axis";
import { cellsOf } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf, type InputNote } from "../../Explanation";
import type { Equipment } from "../Position";
import { seatPrices, type Seat } from "../Seat";

/** What a seat works with: bought at its start (an incumbent's at the hire), and again each refresh cycle. A replacement inherits it. */
export const equipmentPurchase = (equipment: Equipment): CostRule<Seat> => ({
  code: "EQUIPMENT",
  label: equipment.label,
  pool: "HARDWARE",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula:
    "price in the month of purchase: the seat's first month (of an incumbent: the hire), then every refresh cycle",
  price: (seat) => {
    const prices = seatPrices(seat, equipment.price, equipment.increase);
    const bought = seat.employment.exists.map((exists, i) =>
      exists === 1 && isPurchase(seat, equipment, i) ? 1 : 0,
    );
    return bought.includes(1)
      ? { precision: "EXACT", cells: cellsOf(seat.axis, "EXACT", prices, fraction([1, 1]), bought) }
      : undefined;
  },
  inputs: () => [noteOf(equipment.price), ...refreshNote(equipment), noteOf(equipment.increase.rate)],
});

function isPurchase(seat: Seat, { refreshMonths }: Equipment, index: number): boolean {
  const { seat: start, start: first } = seat.position;
  const bought = start.state === "INCUMBENT" ? start.hireDate : first;
  const age = monthAt(seat.axis, index) - bought;
  return refreshMonths === undefined ? age === 0 : age % refreshMonths === 0;
}

function refreshNote({ refreshMonths, price }: Equipment): InputNote[] {
  if (refreshMonths === undefined) return [];
  const path = [...price.path.slice(0, -1), "refreshMonths"].map(String);
  return [
    {
      name: "Refresh cycle",
      value: String(refreshMonths),
      unit: "months",
      origin: "INPUT",
      source: undefined,
      confidence: undefined,
      path,
    },
  ];
}
