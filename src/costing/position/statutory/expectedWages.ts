import { at } from "../../cells";
import type { Generation } from "../Employment";
import type { Seat } from "../Seat";
import {
  incumbentWages,
  nextTaxYear,
  startsTaxYear,
  type ChargedRule,
  type ChargedWages,
} from "./ChargedRule";
import type { WagesOfOne } from "./Wages";

/**
 * The wages that a rule charges in expectation. Within a tax year a person was hired before it or in one of its
 * months; each such cohort fills the wage base on its own, which is how a replacement starts it again.
 */
export function expectedWages(seat: Seat, charged: ChargedRule): ChargedWages {
  const { axis, employment } = seat;
  const taxable = axis.months();
  for (const generation of employment.generations) {
    const paid = seat.wages.ofOne(charged.rule, generation.payFactor);
    for (let start = employment.first; start < employment.end;) {
      const end = Math.min(employment.end, nextTaxYear(axis, charged, start));
      const year = { start, end, highestBase: highestBaseOf(charged, start, end) };
      if (isBelowEveryBase(charged, paid, start, end) && startsClean(seat, charged, start))
        chargeEverybody(generation, paid, year, taxable);
      else {
        chargeStayers(seat, charged, generation, paid, year, taxable);
        chargeNewcomers(seat, charged, generation, paid, year, taxable);
      }
      start = end;
    }
  }
  return taxable;
}

/** Adds all wages of a generation in a tax year in which nobody reaches a wage base. */
function chargeEverybody(
  { employed, leaves }: Generation,
  { monthly, departure }: WagesOfOne,
  { start, end }: TaxYear,
  taxable: ChargedWages,
): void {
  for (let i = start; i < end; i++)
    taxable[i] = at(taxable, i) + at(employed, i) * at(monthly, i) + at(leaves, i) * at(departure, i);
}

/** Adds what those are charged who were there when the tax year began. */
function chargeStayers(
  seat: Seat,
  charged: ChargedRule,
  generation: Generation,
  wages: WagesOfOne,
  { start, end, highestBase }: TaxYear,
  taxable: ChargedWages,
): void {
  const { present, leaving } = seat.wages.stayers(generation, start, end);
  let toDate = startsClean(seat, charged, start) ? 0 : incumbentWages(seat.position, charged);
  for (let i = start; i < end && toDate < highestBase; i++) {
    addMonth(charged, wages, toDate, i, at(present, i), at(leaving, i), taxable);
    toDate += at(wages.monthly, i);
  }
}

/** Adds what those are charged who start in a month of the tax year: each month's cohort by itself. */
function chargeNewcomers(
  { employment }: Seat,
  charged: ChargedRule,
  { hires }: Generation,
  wages: WagesOfOne,
  { start, end, highestBase }: TaxYear,
  taxable: ChargedWages,
): void {
  const { survival, lastMonth } = employment;
  for (let hired = start; hired < end; hired++) {
    const chance = at(hires, hired);
    if (chance === 0) continue;
    let toDate = 0;
    for (let i = hired; i < end && toDate < highestBase; i++) {
      const there = chance * survival.after(i - hired);
      const staying = i === lastMonth ? 0 : chance * survival.after(i - hired + 1);
      addMonth(charged, wages, toDate, i, there, there - staying, taxable);
      toDate += at(wages.monthly, i);
    }
  }
}

/** Adds a month of people who have had the same wages since the tax year began: what lies below the wage base. */
function addMonth(
  { bases }: ChargedRule,
  { monthly, departure }: WagesOfOne,
  toDate: number,
  index: number,
  there: number,
  going: number,
  taxable: ChargedWages,
): void {
  const base = at(bases, index);
  const earned = toDate + at(monthly, index);
  const used = Math.min(base, earned);
  const onWages = used - Math.min(base, toDate);
  const onLeaving = Math.min(base, earned + at(departure, index)) - used;
  taxable[index] = at(taxable, index) + there * onWages + going * onLeaving;
}

/** The months of a tax year in which the seat exists, as indexes of the axis, and the highest wage base in them. */
interface TaxYear {
  readonly start: number;
  readonly end: number;
  readonly highestBase: number;
}

function highestBaseOf({ bases }: ChargedRule, start: number, end: number): number {
  let highest = 0;
  for (let i = start; i < end; i++) highest = Math.max(highest, at(bases, i));
  return highest;
}

/** Whether nobody brings wages of the tax year along: only an incumbent can, in the seat's first tax year. */
const startsClean = (seat: Seat, charged: ChargedRule, start: number): boolean =>
  start !== seat.employment.first ||
  seat.position.seat.state === "OPEN" ||
  startsTaxYear(seat.axis, charged, start);

/** Whether the wages of a whole tax year stay below every wage base of it, so that no base is ever used up. */
function isBelowEveryBase(charged: ChargedRule, wages: WagesOfOne, start: number, end: number): boolean {
  let most = 0;
  let departure = 0;
  let base = Infinity;
  for (let i = start; i < end; i++) {
    most += at(wages.monthly, i);
    departure = Math.max(departure, at(wages.departure, i));
    base = Math.min(base, at(charged.bases, i));
  }
  return most + departure <= base;
}
