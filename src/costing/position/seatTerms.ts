import { at, cellsOf, monthly, sumOf, type Cells, type Series } from "../cells";
import { noteOfCostLine } from "../CostLine";
import { escalationInputs, type Escalation } from "../escalation";
import { noteOf, type InputNote } from "../Explanation";
import type { Given } from "../input/Given";
import { fractionOf, priceInForce, type Amount, type Product, type Share, type Weight } from "../Product";
import { linesOfSeat, precisionOf, seatPrices, type Seat } from "./Seat";

/** The seat's full-time annual pay. */
export const annualPay = ({ annualPay: cents, position }: Seat): Amount => ({
  name: "Annual salary in force",
  cents,
  notes: () => [position.salary, ...escalationInputs(position.raise)].map(noteOf),
});

/** A price of the seat's that may rise. */
export const risingPrice = (seat: Seat, price: Given, increase: Escalation): Amount =>
  priceInForce(price, increase, seatPrices(seat, price, increase));

/** The whole cents of other lines together. */
export function centsOfLines(seat: Pick<Seat, "axis" | "lines">, codes: readonly string[]): Amount {
  const lines = linesOfSeat(seat, codes);
  return {
    name: lines.map((line) => line.label).join(" + "),
    cents: sumOf(
      seat.axis,
      lines.map((line) => line.cells),
    ),
    notes: () => lines.map(noteOfCostLine),
  };
}

/** The numbers that decide who is in the seat when. */
export const presenceNotes = ({ position: { turnover, hiring } }: Seat): InputNote[] =>
  [turnover.value, ...turnover.byTenure.map(({ value }) => value), ...hiring.vacancyInputs].map(noteOf);

const chance = (seat: Seat, name: string, series: Series): Weight => ({
  name,
  unit: "expected number",
  series,
  scale: 1,
  notes: () => presenceNotes(seat),
});

export const employed = (seat: Seat): Weight =>
  chance(seat, "Somebody employed", seat.employment.people.employed);
export const vacant = (seat: Seat): Weight => chance(seat, "Seat vacant", seat.employment.vacant);
export const hires = (seat: Seat): Weight => chance(seat, "Hires", seat.employment.people.hires);
export const leaves = (seat: Seat): Weight => chance(seat, "Departures", seat.employment.people.leaves);

/** Months in which the seat exists, whoever is in it. */
export const exists = (seat: Seat): Weight => ({
  name: "The seat exists",
  unit: "seats",
  series: seat.employment.exists,
  scale: 1,
  notes: () => [],
});

/** Chances weighted by pay: who is paid more or less than the seat's pay counts for more or less. */
const byPay = (seat: Seat, name: string, event: "employed" | "hires" | "leaves"): Weight => {
  const { employment, position } = seat;
  if (employment.pay === employment.people) return chance(seat, name, employment.people[event]);
  return {
    ...chance(seat, `${name}, weighted by pay`, employment.pay[event]),
    notes: () => [...presenceNotes(seat), noteOf(position.hiring.replacementPayFactor)],
  };
};

export const employedByPay = (seat: Seat): Weight => byPay(seat, "Somebody employed", "employed");
export const hiresByPay = (seat: Seat): Weight => byPay(seat, "Hires", "hires");
export const leavesByPay = (seat: Seat): Weight => byPay(seat, "Departures", "leaves");

/** Payments of the month to whoever the weight counts: pay that is stated for a year, by the seat's pay calendar. */
export function paid({ axis, payCalendar: { payments } }: Seat, weight: Weight): Weight {
  if (payments === undefined) return weight;
  return {
    ...weight,
    name: `Paydays x ${weight.name.toLowerCase()}`,
    series: monthly(axis, (i) => at(payments, i) * at(weight.series, i)),
  };
}

/** Amount x shares x weight, exact where who is in the seat is certain. */
export const product = (
  seat: Seat,
  amount: Amount,
  shares: readonly Share[],
  weight: Weight | undefined,
): Product => ({ kind: "PRODUCT", precision: precisionOf(seat), amount, shares, weight });

/** The whole cents of something that is no line of its own but that lines read. */
export const memoCells = (seat: Seat, amount: Amount, shares: readonly Share[], weight: Weight): Cells =>
  cellsOf(seat.axis, precisionOf(seat), amount.cents, fractionOf(shares, weight.scale), weight.series);
