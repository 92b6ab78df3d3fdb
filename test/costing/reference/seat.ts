import type { PositionInput } from "../../../src/costing/input/PositionInput";
import type { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month } from "../../../src/kernel/Month";
import { at, ONE, ZERO } from "./rounding";
import { leavingRate } from "./turnover";
import { vacancyChances, type VacancyChance } from "./vacancy";

/** Whoever is hired in one month as the n-th replacement, with their chances of being there. */
export interface Cohort {
  /** The month of the hire; of an incumbent it lies before the seat's first month or is that month. */
  readonly hired: Month;
  /** n: 0 for the incumbent or the first hire. */
  readonly generation: number;
  readonly incumbent: boolean;
  /** The chance that they are hired at all. */
  readonly chance: Decimal;
  /** The chance that they are employed in a month. */
  readonly present: Map<Month, Decimal>;
  /** The chance that they leave at the end of a month. */
  readonly leaving: Map<Month, Decimal>;
}

/** A seat's months and what its chances follow from. */
export interface SeatTerms {
  readonly position: PositionInput;
  readonly first: Month;
  /** The first month that is not worked out, or in which the seat no longer exists. */
  readonly end: Month;
  /** Whether the seat ends just before `end`. */
  readonly ends: boolean;
}

/** A start that is still to come, of the n-th replacement. */
interface Start {
  readonly month: Month;
  readonly generation: number;
  chance: Decimal;
}

/** Everybody who may be in the seat: hired, employed, vacant, hired again. */
export function cohortsOf({ position, first, end, ends }: SeatTerms): Cohort[] {
  const rate = leavingRate(position.turnover);
  const vacancies = vacancyChances(position.hiring);
  const starts = new Map<string, Start>();
  const cohorts: Cohort[] = [];

  if (position.seat?.state === "INCUMBENT") {
    cohorts.push(cohortFrom(position.seat.hireDate ?? first, 0, true, ONE));
    cohorts[0]?.present.set(first, ONE);
  } else {
    plan(starts, vacancies, first, 0, ONE);
  }
  // Only where a replacement is paid otherwise does it matter which one it is.
  const sameAgain = (position.hiring?.replacementPayFactor ?? ONE).eq(1);

  for (let month = first; month < end; month = addMonths(month, 1)) {
    for (const start of starts.values()) {
      if (start.month === month) cohorts.push(cohortStarting(start));
    }
    const last = ends && month === end - 1;
    for (const cohort of cohorts) {
      const present = at(cohort.present, month);
      const leaving = last ? present : present.times(rate(month - cohort.hired));
      cohort.leaving.set(month, leaving);
      const next = addMonths(month, 1);
      cohort.present.set(next, present.minus(leaving));
      if (leaving.gt(0)) plan(starts, vacancies, next, sameAgain ? 0 : cohort.generation + 1, leaving);
    }
  }
  return cohorts;
}

/** After someone has gone (or a seat is new), the seat is vacant for a time from a month on, and somebody starts. */
function plan(
  starts: Map<string, Start>,
  vacancies: readonly VacancyChance[],
  from: Month,
  generation: number,
  chance: Decimal,
): void {
  for (const vacancy of vacancies) {
    const month = addMonths(from, vacancy.months);
    const key = `${month} ${generation}`;
    const start = starts.get(key) ?? { month, generation, chance: ZERO };
    start.chance = start.chance.plus(chance.times(vacancy.chance));
    starts.set(key, start);
  }
}

const cohortFrom = (hired: Month, generation: number, incumbent: boolean, chance: Decimal): Cohort => ({
  ...{ hired, generation, incumbent, chance },
  present: new Map(),
  leaving: new Map(),
});

function cohortStarting({ month, generation, chance }: Start): Cohort {
  const cohort = cohortFrom(month, generation, false, chance);
  cohort.present.set(month, chance);
  return cohort;
}
