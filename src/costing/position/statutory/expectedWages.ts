import { at } from "../../cells";
import type { Generation } from "../Employment";
import type { Seat } from "../Seat";
import { incumbentWages, nextStart, type ChargedRule, type ChargedWages } from "./ChargedRule";
import { stayersOf } from "../stayersOf";
import type { WagesOfOne } from "./Wages";

/**
 * The wages that a rule charges in expectation. Within a window, mostly the tax year, a person was hired before it or in
 * one of its months; each such cohort fills it on its own, which is how a replacement starts a wage base again.
 */
export function expectedWages(seat: Seat, charged: ChargedRule): ChargedWages {
  const { axis, employment } = seat;
  const taxable = axis.months();
  for (const generation of employment.generations) {
    const paid = lessExemptions(seat, charged, seat.wages.ofOne(charged.rule, generation.payFactor));
    if (charged.monthsStandAlone) {
      chargeEachMonth(seat, charged, generation, paid, taxable);
      continue;
    }
    for (let start = firstWindow(seat, charged, generation); start < employment.end;) {
      const end = Math.min(employment.end, nextStart(axis, charged, start));
      const window = { start, end, highestCap: highestCapOf(charged, start, end) };
      if (isChargedInFull(charged, paid, start, end) && startsClean(seat, charged, start))
        chargeEverybody(generation, paid, window, taxable);
      else {
        chargeStayers(seat, charged, generation, paid, window, taxable);
        chargeNewcomers(seat, charged, generation, paid, window, taxable);
      }
      start = end;
    }
  }
  return taxable;
}

/** Where the first window begins in which somebody of a generation can be there: a replacement's replacement comes late. */
function firstWindow({ axis, employment }: Seat, charged: ChargedRule, { employed }: Generation): number {
  let start = employment.first;
  for (
    let next = nextStart(axis, charged, start);
    next < employment.end;
    next = nextStart(axis, charged, next)
  ) {
    for (let i = start; i < next; i++) if (at(employed, i) !== 0) return start;
    start = next;
  }
  return start;
}

/** Monthly wages less the exemption of each month; the same numbers where there is none. */
function lessExemptions({ axis }: Seat, charged: ChargedRule, wages: WagesOfOne): WagesOfOne {
  if (!charged.hasExemption) return wages;
  const monthly = axis.months();
  for (let i = 0; i < monthly.length; i++)
    monthly[i] = Math.max(0, at(wages.monthly, i) - at(charged.exemptions, i));
  return { monthly, departure: wages.departure };
}

/** Adds months that stand alone: whoever is there is charged alike, however long they have been. */
function chargeEachMonth(
  { employment }: Seat,
  { floors, caps }: ChargedRule,
  { employed, leaves }: Generation,
  { monthly, departure }: WagesOfOne,
  taxable: ChargedWages,
): void {
  for (let i = employment.first; i < employment.end; i++) {
    const floor = at(floors, i);
    const cap = at(caps, i);
    const wage = at(monthly, i);
    const onWages = partOf(wage, floor, cap);
    const onLeaving = partOf(wage + at(departure, i), floor, cap) - onWages;
    taxable[i] = at(taxable, i) + at(employed, i) * (onWages - floor) + at(leaves, i) * onLeaving;
  }
}

/** An amount held between two others. */
const partOf = (amount: number, floor: number, cap: number): number =>
  amount < floor ? floor : amount > cap ? cap : amount;

/** Adds all wages of a generation in a window in which nobody reaches a wage base. */
function chargeEverybody(
  { employed, leaves }: Generation,
  { monthly, departure }: WagesOfOne,
  { start, end }: Window,
  taxable: ChargedWages,
): void {
  for (let i = start; i < end; i++)
    taxable[i] = at(taxable, i) + at(employed, i) * at(monthly, i) + at(leaves, i) * at(departure, i);
}

/** Adds what those are charged who were there when the window began. */
function chargeStayers(
  seat: Seat,
  charged: ChargedRule,
  generation: Generation,
  wages: WagesOfOne,
  { start, end, highestCap }: Window,
  taxable: ChargedWages,
): void {
  const { present, leaving } = stayersOf(seat.employment, generation, start, end);
  let toDate = startsClean(seat, charged, start) ? 0 : incumbentWages(seat.position, charged, start);
  for (let i = start; i < end && toDate < highestCap; i++) {
    addMonth(charged, wages, toDate, i, at(present, i - start), at(leaving, i - start), taxable);
    toDate += at(wages.monthly, i);
  }
}

/** Adds what those are charged who start in a month of the window: each month's cohort by itself. */
function chargeNewcomers(
  { employment }: Seat,
  charged: ChargedRule,
  { hires }: Generation,
  wages: WagesOfOne,
  { start, end, highestCap }: Window,
  taxable: ChargedWages,
): void {
  const { survival, lastMonth } = employment;
  for (let hired = start; hired < end; hired++) {
    const chance = at(hires, hired);
    if (chance === 0) continue;
    let toDate = 0;
    for (let i = hired; i < end && toDate < highestCap; i++) {
      const there = chance * at(survival.after, i - hired);
      const staying = i === lastMonth ? 0 : chance * at(survival.after, i - hired + 1);
      addMonth(charged, wages, toDate, i, there, there - staying, taxable);
      toDate += at(wages.monthly, i);
    }
  }
}

/** Adds a month of people who have had the same wages since the window began: what lies between floor and cap. */
function addMonth(
  { floors, caps }: ChargedRule,
  { monthly, departure }: WagesOfOne,
  toDate: number,
  index: number,
  there: number,
  going: number,
  taxable: ChargedWages,
): void {
  const floor = at(floors, index);
  const cap = at(caps, index);
  const earned = toDate + at(monthly, index);
  const used = partOf(earned, floor, cap);
  const onWages = used - partOf(toDate, floor, cap);
  const onLeaving = partOf(earned + at(departure, index), floor, cap) - used;
  taxable[index] = at(taxable, index) + there * onWages + going * onLeaving;
}

/** The months of a window in which the seat exists, as indexes of the axis, and the highest wage base in them. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly highestCap: number;
}

function highestCapOf({ caps }: ChargedRule, start: number, end: number): number {
  let highest = 0;
  for (let i = start; i < end; i++) highest = Math.max(highest, at(caps, i));
  return highest;
}

/** Whether nobody brings wages of the window along: only an incumbent can, in the seat's first tax year. */
const startsClean = (seat: Seat, { starts }: ChargedRule, start: number): boolean =>
  start !== seat.employment.first || seat.position.seat.state === "OPEN" || starts[start] === 1;

/** Whether the wages of a whole window stay below every wage base of it, and nothing is left out below a floor. */
function isChargedInFull(
  { floors, caps, withoutFloor }: ChargedRule,
  wages: WagesOfOne,
  start: number,
  end: number,
): boolean {
  if (!withoutFloor && at(floors, start) > 0) return false;
  let most = 0;
  let departure = 0;
  let cap = Infinity;
  for (let i = start; i < end; i++) {
    most += at(wages.monthly, i);
    departure = Math.max(departure, at(wages.departure, i));
    cap = Math.min(cap, at(caps, i));
  }
  return most + departure <= cap;
}
