import { Decimal } from "../../../src/kernel/Decimal";
import type { Month } from "../../../src/kernel/Month";
import { once } from "./months";
import { at, ONE, sum, ZERO } from "./rounding";
import type { Cohort } from "./seat";

type ByMonth = (month: Month) => Decimal;

/** Who is in a seat, by month. What is weighted by pay counts the n-th replacement f^n times. */
export interface Chances {
  readonly employed: ByMonth;
  readonly vacant: ByMonth;
  readonly hires: ByMonth;
  readonly leaves: ByMonth;
  readonly payWeight: ByMonth;
  readonly hiresByPay: ByMonth;
  readonly leavesByPay: ByMonth;
  /** Of those with at least so many completed months of service. */
  readonly employedFor: (months: number) => ByMonth;
  readonly payWeightFor: (months: number) => ByMonth;
  /** Somebody hired `ago` months before is employed; an incumbent was not hired by the seat. */
  readonly hiredBefore: (ago: number) => ByMonth;
}

/** The chances of a seat from all who may be in it. */
export function chancesOf(
  cohorts: readonly Cohort[],
  payFactor: Decimal,
  exists: (month: Month) => boolean,
): Chances {
  const hired = cohorts.filter(({ incumbent }) => !incumbent);
  const pay = ({ generation }: Cohort) => payFactor.pow(generation);
  const employedFor = (months: number) => (month: Month) =>
    sum(cohorts.filter((each) => month - each.hired >= months).map((each) => at(each.present, month)));
  const payWeightFor = (months: number) => (month: Month) =>
    sum(
      cohorts
        .filter((each) => month - each.hired >= months)
        .map((each) => at(each.present, month).times(pay(each))),
    );
  const employed = once(employedFor(0));
  const startingIn = (month: Month) => hired.filter((each) => each.hired === month);
  return {
    employed,
    vacant: (month) => (exists(month) ? ONE.minus(employed(month)) : ZERO),
    hires: (month) => sum(startingIn(month).map((each) => each.chance)),
    leaves: once((month) => sum(cohorts.map((each) => at(each.leaving, month)))),
    payWeight: once(payWeightFor(0)),
    hiresByPay: (month) => sum(startingIn(month).map((each) => each.chance.times(pay(each)))),
    leavesByPay: once((month) => sum(cohorts.map((each) => at(each.leaving, month).times(pay(each))))),
    employedFor,
    payWeightFor,
    hiredBefore: (ago) => (month) =>
      sum(hired.filter((each) => month - each.hired === ago).map((each) => at(each.present, month))),
  };
}

/** Somebody employed all along, past every waiting period. */
export const ALL_ALONG: Chances = {
  employed: () => ONE,
  vacant: () => ZERO,
  hires: () => ZERO,
  leaves: () => ZERO,
  payWeight: () => ONE,
  hiresByPay: () => ZERO,
  leavesByPay: () => ZERO,
  employedFor: () => () => ONE,
  payWeightFor: () => () => ONE,
  hiredBefore: () => () => ZERO,
};
