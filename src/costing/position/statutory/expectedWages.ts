import { indexOf } from "../../Axis";
import { at, type Cells } from "../../cells";
import type { Generation } from "../Employment";
import { departurePay } from "../rules/separationPay";
import type { Seat } from "../Seat";
import { incumbentWages, startsTaxYear, wagesOf, type ChargedRule, type ChargedWages } from "./ChargedRule";

/** Monthly wages, in cents, of somebody who is employed in the month, and what leaving at its end adds to them. */
interface Wages {
  readonly monthly: Float64Array;
  readonly departure: Float64Array;
}

/** People who have had the same wages since the tax year began: how many are there, and how many leave, by month. */
interface Cohort {
  readonly from: number;
  readonly wagesBefore: number;
  readonly present: (index: number) => number;
  readonly leaving: (index: number) => number;
}

/**
 * The wages that a rule charges in expectation. Within a tax year a person was hired before it or in one of its
 * months; each such cohort fills the wage base on its own, which is how a replacement starts it again.
 */
export function expectedWages(seat: Seat, charged: ChargedRule): ChargedWages {
  const taxable = new Float64Array(seat.axis.length);
  const wages = wagesOfOne(seat, charged);
  for (const generation of seat.employment.generations) {
    const paid = scaled(wages, generation.payFactor);
    for (const [start, end] of taxYears(seat, charged))
      chargeYear(seat, charged, generation, paid, start, end, taxable);
  }
  return taxable;
}

/** Adds what a generation's wages of a tax year are charged. */
function chargeYear(
  seat: Seat,
  charged: ChargedRule,
  generation: Generation,
  wages: Wages,
  start: number,
  end: number,
  taxable: ChargedWages,
): void {
  if (isBelowEveryBase(charged, wages, start, end) && startsClean(seat, charged, start)) {
    for (let i = start; i < end; i++) {
      if (charged.inForce[i] === undefined) continue;
      const month = at(generation.employed, i) * at(wages.monthly, i);
      taxable[i] = at(taxable, i) + month + at(generation.leaves, i) * at(wages.departure, i);
    }
    return;
  }
  for (const cohort of cohortsOf(seat, charged, generation, start, end))
    chargeCohort(charged, wages, cohort, end, taxable);
}

/** Adds what a cohort is charged until the tax year ends or its wage base is used up. */
function chargeCohort(
  { inForce }: ChargedRule,
  { monthly, departure }: Wages,
  { from, wagesBefore, present, leaving }: Cohort,
  end: number,
  taxable: ChargedWages,
): void {
  let toDate = wagesBefore;
  for (let i = from; i < end; i++) {
    const version = inForce[i]?.version;
    const base = version === undefined ? 0 : (version.wageBase ?? Infinity);
    const before = Math.min(base, toDate);
    toDate += at(monthly, i);
    const after = Math.min(base, toDate);
    const onLeaving = Math.min(base, toDate + at(departure, i)) - after;
    if (after === before && onLeaving === 0) continue;
    taxable[i] = at(taxable, i) + present(i) * (after - before) + leaving(i) * onLeaving;
  }
}

/** The cohorts of a tax year: those there when it began, and those who start in each of its months. */
function cohortsOf(
  seat: Seat,
  charged: ChargedRule,
  generation: Generation,
  start: number,
  end: number,
): Cohort[] {
  const { survival, end: seatEnd } = seat.employment;
  const isLast = (i: number) => i === seatEnd - 1 && endsInside(seat);
  const newcomers = (i: number): Cohort[] => {
    const chance = at(generation.hires, i);
    const present = (index: number) => chance * survival.after(index - i);
    const leaving = (index: number) => present(index) - (isLast(index) ? 0 : present(index + 1));
    return chance === 0 ? [] : [{ from: i, wagesBefore: 0, present, leaving }];
  };
  const hired = Array.from({ length: end - start }, (_, i) => newcomers(start + i)).flat();
  const others = (index: number, of: "present" | "leaving") =>
    hired.reduce((sum, cohort) => sum + (cohort.from <= index ? cohort[of](index) : 0), 0);
  const wagesBefore = startsClean(seat, charged, start) ? 0 : incumbentWages(seat, charged);
  const there: Cohort = {
    from: start,
    wagesBefore,
    present: (index) => Math.max(0, at(generation.employed, index) - others(index, "present")),
    leaving: (index) => Math.max(0, at(generation.leaves, index) - others(index, "leaving")),
  };
  return [there, ...hired];
}

/** The tax years of the months in which the seat exists, as indexes of the axis. */
function taxYears(seat: Seat, charged: ChargedRule): [number, number][] {
  const { first, end } = seat.employment;
  const years: [number, number][] = [];
  for (let start = first; start < end;) {
    let next = start + 1;
    while (next < end && !startsTaxYear(seat, charged, next)) next++;
    years.push([start, next]);
    start = next;
  }
  return years;
}

/** Whether nobody brings wages of the tax year along: only an incumbent can, in the seat's first tax year. */
const startsClean = (seat: Seat, charged: ChargedRule, start: number): boolean =>
  start !== seat.employment.first ||
  seat.position.seat.state === "OPEN" ||
  startsTaxYear(seat, charged, start);

/** Whether the wages of a whole tax year stay below every wage base of it, so that no base is ever used up. */
function isBelowEveryBase(charged: ChargedRule, wages: Wages, start: number, end: number): boolean {
  let most = 0;
  let departure = 0;
  let base = Infinity;
  for (let i = start; i < end; i++) {
    most += at(wages.monthly, i);
    departure = Math.max(departure, at(wages.departure, i));
    base = Math.min(base, charged.inForce[i]?.version.wageBase ?? Infinity);
  }
  return most + departure <= base;
}

const endsInside = ({ position, axis }: Seat): boolean =>
  position.end !== undefined && position.end <= axis.period.end;

/** The wages of one person at the seat's pay, employed all along. */
function wagesOfOne(seat: Seat, charged: ChargedRule): Wages {
  const none = new Float64Array(seat.axis.length);
  if (seat.steady === undefined) return { monthly: none, departure: none };
  const { lines, axis, deductions } = seat.steady.inBasis();
  const steady: Cells = wagesOf({ axis }, [...lines], charged, ["SALARY", "BONUS"], () => deductions);
  const offset = indexOf(axis, seat.axis.period.start);
  return {
    monthly: steady.slice(offset, offset + seat.axis.length),
    departure: departureWages(seat, charged),
  };
}

/** Wages, in cents, that somebody gets on top for leaving in a month. */
function departureWages(seat: Seat, { rule }: ChargedRule): Float64Array {
  const wages = new Float64Array(seat.axis.length);
  for (const kind of ["SEVERANCE", "LEAVE_PAYOUT"] as const) {
    const given =
      kind === "SEVERANCE"
        ? seat.position.separation.severanceWeeks
        : seat.position.separation.leavePayoutDays;
    if (given.scaled === 0 || !rule.countsAsWages.has(kind)) continue;
    departurePay(seat, kind).forEach((cents, i) => {
      wages[i] = at(wages, i) + cents;
    });
  }
  return wages;
}

const scaled = (wages: Wages, factor: number): Wages =>
  factor === 1
    ? wages
    : {
        monthly: wages.monthly.map((cents) => cents * factor),
        departure: wages.departure.map((cents) => cents * factor),
      };
