import { Decimal } from "../../../../src/kernel/Decimal";
import { addMonths, monthOfYear, type Month } from "../../../../src/kernel/Month";
import { employedAllAlong, fteOf, type Job } from "../Job";
import { laterOf, monthsBetween, once, yearStart } from "../months";
import { at, cent, ONE, runningTotal, sum, ZERO, type Cells } from "../rounding";
import { chargeIn, type Charge, type StatutoryRule, type Window } from "../statutoryRules";
import { baseSalary, bonus, leavePayoutOf, onCall, preTaxDeductions, severanceOf } from "./pay";

/** Those who have worked for the same months of a tax year, at the same pay. */
interface TaxCohort {
  readonly generation: number;
  /** The first month of the tax year that they are paid in here. */
  readonly since: Month;
  /** Wages of the tax year before `since`: an incumbent's, before the seat's first month. */
  readonly before: Decimal;
  readonly present: Decimal;
  readonly leaving: Decimal;
}

/** What each cohort is charged, each filling floors and wage bases on its own. */
export function statutoryCharge(job: Job, rule: StatutoryRule): Cells {
  const once = rule.paidOnce === undefined ? undefined : ceilingsLeft(job, rule);
  const known = new Map<string, Wages>();
  const wagesLess = (exemption: Decimal): Wages => {
    const wages = known.get(exemption.toFixed()) ?? wagesOf(job, rule, exemption);
    known.set(exemption.toFixed(), wages);
    return wages;
  };
  const accrued = runningTotal(job.months, rule.taxYearStartsIn, (month) => {
    const charge = chargeIn(rule, month, job.terms.organization.employer, annualWageOf(job));
    if (charge === undefined) return ZERO;
    const terms = inCurrency(job, rule, charge);
    const wages = wagesLess(terms.exemption);
    const cohorts = taxCohorts(job, month, rule.taxYearStartsIn, terms);
    return sum(cohorts.map((cohort) => chargeOf(month, cohort, wages, terms, once)));
  });
  return job.basis === "CASH" && rule.dueAfterYear === true ? dueAfterYear(job, rule, accrued) : accrued;
}

/** Without raises: a threshold once passed stays passed. */
const annualWageOf = (job: Job): Decimal => cent(job.position.salary.times(fteOf(job)));

/** The bounds of a rule in the comparison's currency. */
function inCurrency(job: Job, { currency }: StatutoryRule, charge: Charge): Charge {
  const converted = (amount: Decimal) => job.terms.converted(amount, currency);
  return {
    ...charge,
    wageBase: charge.wageBase && converted(charge.wageBase),
    floor: converted(charge.floor),
  };
}

/** The expected charge of a month on a cohort: of those who stay, and of those who leave at its end. */
function chargeOf(
  month: Month,
  { generation, since, before, present, leaving }: TaxCohort,
  wages: Wages,
  charge: Charge,
  once: CeilingsLeft | undefined,
): Decimal {
  const toDate = before.plus(wages.until(month, generation)).minus(wages.until(since, generation));
  const withMonth = toDate.plus(wages.of(month, generation));
  const withDeparture = withMonth.plus(wages.ofDeparture(month, generation));
  const staying = present.minus(leaving);
  if (once !== undefined) {
    const on = (leaves: boolean) => once(month, generation, leaves).times(charge.rate);
    return on(false).times(staying).plus(on(true).times(leaving));
  }
  if (charge.tiers.length > 0)
    return onAll(charge, withMonth).times(staying).plus(onAll(charge, withDeparture).times(leaving));
  const part = (amount: Decimal) =>
    Decimal.max(charge.floor, charge.wageBase === undefined ? amount : Decimal.min(amount, charge.wageBase));
  const taxed = part(withMonth).minus(part(toDate)).times(staying);
  const taxedLeaving = leaving.isZero() ? ZERO : part(withDeparture).minus(part(toDate)).times(leaving);
  return taxed.plus(taxedLeaving).times(charge.rate);
}

/** All earnings of a month at the rate of the highest bound that they pass. */
const onAll = ({ tiers }: Charge, earnings: Decimal): Decimal =>
  earnings.times(tiers.filter(({ above }) => above.lt(earnings)).at(-1)?.rate ?? ZERO);

/** What counts in a month of regular pay and of pay that comes once, for somebody there since the tax year began. */
type CeilingsLeft = (month: Month, generation: number, leaves: boolean) => Decimal;

/** Regular pay up to each month's ceiling; pay that comes once up to what the ceilings of the year to date have left. */
function ceilingsLeft(job: Job, rule: StatutoryRule): CeilingsLeft {
  const all = wagesOf(job, rule, ZERO);
  const regular = wagesOf(job, { ...rule, countsAsWages: ["SALARY"] }, ZERO);
  const ceiling = (month: Month) => chargeIn(rule, month, undefined, annualWageOf(job))?.wageBase ?? ZERO;
  const onRegular = (month: Month, generation: number) =>
    Decimal.min(ceiling(month), regular.of(month, generation));
  return (month, generation, leaves) => {
    const taxYear = laterOf(yearStart(month, rule.taxYearStartsIn), job.months[0] ?? month);
    let left = ZERO;
    let counted = ZERO;
    for (const each of monthsBetween(taxYear, addMonths(month, 1))) {
      const inMonth = onRegular(each, generation);
      left = left.plus(ceiling(each)).minus(inMonth);
      const extra = all.of(each, generation).minus(regular.of(each, generation));
      const departing = leaves && each === month ? all.ofDeparture(each, generation) : ZERO;
      const more = Decimal.min(left, extra.plus(departing));
      left = left.minus(more);
      counted = inMonth.plus(more);
    }
    return counted;
  };
}

/** Where a window of wages that count together begins. */
function windowStart(month: Month, taxYearStartsIn: number, window: Window): Month {
  if (window === "YEAR") return yearStart(month, taxYearStartsIn);
  return window === "MONTH" ? month : addMonths(month, -((monthOfYear(month) - 1) % 3));
}

/** Everybody who may be there in a month: hired before the tax year, or in one of its months. */
function taxCohorts(
  job: Job,
  month: Month,
  taxYearStartsIn: number,
  { window, exemption }: Charge,
): TaxCohort[] {
  const taxYear = windowStart(month, taxYearStartsIn, window);
  const cohorts = new Map<string, TaxCohort>();
  for (const { hired, generation, incumbent, ...cohort } of job.cohorts) {
    const present = at(cohort.present, month);
    if (present.isZero()) continue;
    const since = laterOf(laterOf(hired, taxYear), job.months[0] ?? month);
    const before =
      window === "YEAR" && incumbent && job.first > taxYear
        ? wagesBefore(job, since, taxYear, exemption)
        : ZERO;
    const key = `${since} ${generation} ${before.toFixed()}`;
    const alike = cohorts.get(key);
    cohorts.set(key, {
      ...{ generation, since, before },
      present: present.plus(alike?.present ?? 0),
      leaving: at(cohort.leaving, month).plus(alike?.leaving ?? 0),
    });
  }
  return [...cohorts.values()];
}

/** An incumbent's wages of the tax year before the seat's first month: as given, else salary x fte / 12 a month. */
function wagesBefore(job: Job, first: Month, taxYear: Month, exemption: Decimal): Decimal {
  const { seat, salary } = job.position;
  const months = first - laterOf(seat?.hireDate ?? first, taxYear);
  const paid = seat?.wagesToDate ?? cent(salary.times(fteOf(job)).times(months).div(12));
  return Decimal.max(ZERO, paid.minus(exemption.times(months)));
}

/** What counts as wages of somebody employed all along, as the n-th replacement. */
interface Wages {
  readonly of: (month: Month, generation: number) => Decimal;
  /** Of all the job's months before one. */
  readonly until: (month: Month, generation: number) => Decimal;
  /** On top in the last month. */
  readonly ofDeparture: (month: Month, generation: number) => Decimal;
}

/**
 * Salary with on-call pay, less pre-tax deductions where the rule says so, and the bonus, each in whole cents. What
 * follows from pay is f^n times as much for the n-th replacement; on-call pay and deductions are not.
 */
function wagesOf(job: Job, rule: StatutoryRule, exemption: Decimal): Wages {
  const paid = job.certain ? job : employedAllAlong(job, job.first, job.terms.end);
  const nothing: Cells = new Map();
  const counts = (kind: string) => rule.countsAsWages.includes(kind);
  const salary = counts("SALARY") ? baseSalary(paid) : nothing;
  const reachable = counts("SALARY") ? onCall(paid) : nothing;
  const deducted = rule.preTaxDeductionsLowerBase?.includes("SECTION_125") ? preTaxDeductions(paid) : nothing;
  const extra = counts("BONUS") ? bonus(paid) : nothing;
  const departure = once((month) =>
    cent(counts("LEAVE_PAYOUT") ? leavePayoutOf(job, month) : ZERO).plus(
      cent(counts("SEVERANCE") ? severanceOf(job, month) : ZERO),
    ),
  );
  const payFactor = job.position.hiring?.replacementPayFactor ?? ONE;
  const of = (month: Month, generation: number) => {
    const pay = payFactor.pow(generation);
    const monthly = at(salary, month).times(pay).plus(at(reachable, month)).minus(at(deducted, month));
    return Decimal.max(Decimal.max(monthly, ZERO).plus(at(extra, month).times(pay)).minus(exemption), ZERO);
  };
  const generations = new Map<number, Cells>();
  const until = (month: Month, generation: number) => {
    const sums = generations.get(generation) ?? runningSums(job.months, (each) => of(each, generation));
    generations.set(generation, sums);
    return at(sums, month);
  };
  return {
    ...{ of, until },
    ofDeparture: (month, generation) => departure(month).times(payFactor.pow(generation)),
  };
}

/** For each month the sum of all months before it. */
function runningSums(months: readonly Month[], amount: (month: Month) => Decimal): Cells {
  const sums = new Map<Month, Decimal>();
  let total = ZERO;
  for (const month of months) {
    sums.set(month, total);
    total = total.plus(amount(month));
  }
  return sums;
}

/** The tax year's charge in the first month of the next tax year. */
function dueAfterYear(job: Job, rule: StatutoryRule, accrued: Cells): Cells {
  const due = job.months.filter((month) => monthOfYear(month) === rule.taxYearStartsIn);
  return new Map(
    due.map((month) => [
      month,
      sum(monthsBetween(addMonths(month, -12), month).map((each) => at(accrued, each))),
    ]),
  );
}
