import { Decimal } from "../../../../src/kernel/Decimal";
import { addMonths, monthOfYear, type Month } from "../../../../src/kernel/Month";
import { employedAllAlong, fteOf, type Job } from "../Job";
import { laterOf, monthsBetween, once, yearStart } from "../months";
import { at, cent, ONE, runningTotal, sum, ZERO, type Cells } from "../rounding";
import { chargeIn, type StatutoryRule } from "../statutoryRules";
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

/** Rate x wages of the tax year up to the wage base, each cohort filling it on its own. */
export function statutoryCharge(job: Job, rule: StatutoryRule): Cells {
  const wages = wagesOf(job, rule);
  const accrued = runningTotal(job.months, rule.taxYearStartsIn, (month) => {
    const charge = chargeIn(rule, month, job.terms.organization.employer);
    if (charge === undefined || charge.rate.isZero()) return ZERO;
    const base = charge.wageBase && job.terms.converted(charge.wageBase, rule.currency);
    const taxed = sum(
      taxCohorts(job, month, rule.taxYearStartsIn).map((cohort) => taxedIn(month, cohort, wages, base)),
    );
    return taxed.times(charge.rate);
  });
  return job.basis === "CASH" && rule.dueAfterYear === true ? dueAfterYear(job, rule, accrued) : accrued;
}

/** The expected wages of a month that fall below the base. */
function taxedIn(month: Month, cohort: TaxCohort, wages: Wages, base: Decimal | undefined): Decimal {
  const { generation, since, present, leaving } = cohort;
  const upToBase = (amount: Decimal) => (base === undefined ? amount : Decimal.min(amount, base));
  const toDate = cohort.before.plus(wages.until(month, generation)).minus(wages.until(since, generation));
  if (base?.lte(toDate) === true) return ZERO;
  const withMonth = toDate.plus(wages.of(month, generation));
  const withDeparture = withMonth.plus(wages.ofDeparture(month, generation));
  const staying = upToBase(withMonth).minus(upToBase(toDate)).times(present.minus(leaving));
  return leaving.isZero()
    ? staying
    : staying.plus(upToBase(withDeparture).minus(upToBase(toDate)).times(leaving));
}

/** Everybody who may be there in a month: hired before the tax year, or in one of its months. */
function taxCohorts(job: Job, month: Month, taxYearStartsIn: number): TaxCohort[] {
  const taxYear = yearStart(month, taxYearStartsIn);
  const cohorts = new Map<string, TaxCohort>();
  for (const { hired, generation, incumbent, ...cohort } of job.cohorts) {
    const present = at(cohort.present, month);
    if (present.isZero()) continue;
    const since = laterOf(laterOf(hired, taxYear), job.months[0] ?? month);
    const before = incumbent && job.first > taxYear ? wagesBefore(job, since, taxYear) : ZERO;
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
function wagesBefore(job: Job, first: Month, taxYear: Month): Decimal {
  const { seat, salary } = job.position;
  if (seat?.wagesToDate != null) return seat.wagesToDate;
  const months = first - laterOf(seat?.hireDate ?? first, taxYear);
  return cent(salary.times(fteOf(job)).times(months).div(12));
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
function wagesOf(job: Job, rule: StatutoryRule): Wages {
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
    return Decimal.max(monthly, ZERO).plus(at(extra, month).times(pay));
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
