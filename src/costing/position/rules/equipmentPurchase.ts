import { monthAt } from "../../Axis";
import { at, isNothing } from "../../cells";
import type { CostRule } from "../../CostRule";
import { escalationInputs } from "../../escalation";
import { noteOf, noteOfFact, type InputNote } from "../../Explanation";
import { exactProduct, constantShare, type Amount, type Weight } from "../../Product";
import type { Equipment } from "../Position";
import { anniversaryOf, seatPrices, type Seat } from "../Seat";
import { risingPrice } from "../seatTerms";

/** What a seat works with: bought at its start (an incumbent's at the hire), and again each refresh cycle. A replacement inherits it. */
export const equipmentPurchase = (equipment: Equipment): CostRule<Seat> => ({
  code: "EQUIPMENT",
  label: equipment.label,
  pool: "HARDWARE",
  nature: "CASH",
  occurrence: "ONE_TIME",
  expenditure: equipment.treatment,
  version: "2",
  formula:
    equipment.treatment === "CAPEX"
      ? "price of each purchase / useful life, in each month of its life (cash view: price in the month of purchase)"
      : "price in the month of purchase: the seat's first month (of an incumbent: the hire), then every refresh cycle",
  terms: (seat) =>
    equipment.treatment === "CAPEX" && seat.basis === "ACCRUAL"
      ? depreciation(seat, equipment)
      : purchases(seat, equipment),
});

/** The price in the months in which something is bought. */
function purchases(seat: Seat, equipment: Equipment) {
  const bought = seat.axis.months();
  for (let i = seat.employment.first; i < seat.employment.end; i++)
    if (isPurchase(seat, equipment, i)) bought[i] = 1;
  if (isNothing(bought)) return undefined;
  return exactProduct(risingPrice(seat, equipment.price, equipment.increase), [], {
    ...once("Bought in the month", bought),
    notes: () => refreshNote(equipment),
  });
}

/** The price of whatever is in its useful life, spread evenly over that life. */
function depreciation(seat: Seat, equipment: Equipment) {
  const { usefulLifeMonths, price, increase } = equipment;
  const inUse = seat.axis.months();
  const cents = seat.axis.months();
  const prices = seatPrices(seat, price, increase);
  const { length } = seat.axis;
  const sinceFirst = monthAt(seat.axis, 0) - anniversaryOf(seat.position);
  for (let i = -usefulLifeMonths; i < seat.employment.end; i++) {
    const isBefore = i < seat.employment.first;
    const bought = isBefore ? isPast(seat, equipment, sinceFirst + i) : isPurchase(seat, equipment, i);
    if (!bought) continue;
    inUse.fill(1, Math.max(i, seat.employment.first, 0), Math.min(length, Math.max(0, i + usefulLifeMonths)));
    cents.fill(isBefore ? price.scaled : at(prices, i), Math.max(0, i), Math.max(0, i + usefulLifeMonths));
  }
  if (isNothing(inUse)) return undefined;
  const amount: Amount = {
    name: "Price of what is in its useful life",
    cents,
    notes: () => [price, ...escalationInputs(increase)].map(noteOf),
  };
  const life = constantShare("A month of the useful life", 1, usefulLifeMonths);
  const notes = () => [...refreshNote(equipment), lifeNote(equipment)];
  return exactProduct(amount, [life], { ...once("In its useful life", inUse), notes });
}

const once = (name: string, series: Float64Array): Weight => ({
  name,
  unit: "purchases",
  series,
  scale: 1,
  notes: () => [],
});

const isPurchase = (seat: Seat, equipment: Equipment, index: number): boolean =>
  isCycle(equipment, monthAt(seat.axis, index) - anniversaryOf(seat.position));

/** An incumbent's equipment was bought before the seat's first month here; an open seat has none before. */
const isPast = ({ position: { seat } }: Seat, equipment: Equipment, age: number): boolean =>
  seat.state === "INCUMBENT" && age >= 0 && isCycle(equipment, age);

/** Whether something is bought at an age of the seat in months. */
export const isCycle = ({ refreshMonths }: Equipment, age: number): boolean =>
  refreshMonths === undefined ? age === 0 : age % refreshMonths === 0;

function refreshNote({ refreshMonths, price }: Equipment): InputNote[] {
  if (refreshMonths === undefined) return [];
  return [noteOfFact("Refresh cycle", String(refreshMonths), "months", pathBeside(price, "refreshMonths"))];
}

const lifeNote = ({ usefulLifeMonths, price }: Equipment): InputNote =>
  noteOfFact("Useful life", String(usefulLifeMonths), "months", pathBeside(price, "usefulLifeMonths"));

const pathBeside = ({ path }: Equipment["price"], name: string): string[] =>
  [...path.slice(0, -1), name].map(String);
