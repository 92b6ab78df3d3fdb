import { monthOfYear, type Month } from "../../../../src/kernel/Month";
import { annualSalary, cellsOf, fteOf, priceOf, type Job } from "../Job";
import { payOf } from "../payShare";
import { ZERO, type Cells } from "../rounding";

/** Annual salary x fte / 12 x pay weight. */
export function baseSalary(job: Job): Cells {
  const salary = annualSalary(job);
  return cellsOf(job, (month) =>
    payOf(job, month, salary(month).times(fteOf(job)).times(job.chances.payWeight(month))),
  );
}

/** The same of those with at least so many completed months of service. */
export function salaryOfThosePast(job: Job, waitingMonths: number): Cells {
  const salary = annualSalary(job);
  const payWeight = job.chances.payWeightFor(waitingMonths);
  return cellsOf(job, (month) => payOf(job, month, salary(month).times(fteOf(job)).times(payWeight(month))));
}

/** Annual salary x fte x target rate x pay weight, in its month. */
export function bonus(job: Job): Cells {
  const salary = annualSalary(job);
  const target = job.position.bonus;
  return cellsOf(job, (month) =>
    target == null || monthOfYear(month) !== (target.month ?? 12)
      ? ZERO
      : salary(month).times(fteOf(job)).times(target.rate).times(job.chances.payWeight(month)),
  );
}

/** Weekly amount x weeks a year / 12 x employed. */
export function onCall(job: Job): Cells {
  const given = job.position.onCall;
  if (given == null) return new Map();
  const weekly = priceOf(job, given.weeklyAmount, given.increase);
  return cellsOf(job, (month) =>
    payOf(
      job,
      month,
      weekly(month)
        .times(given.weeksPerYear ?? 52)
        .times(job.chances.employed(month)),
    ),
  );
}

/** What is taken from the pay before tax: annual / 12 x employed. It is no cost, so no line. */
export const preTaxDeductions = (job: Job): Cells =>
  cellsOf(job, (month) =>
    payOf(job, month, (job.position.preTaxDeductions ?? ZERO).times(job.chances.employed(month))),
  );

const DAYS_A_YEAR = 260;
const WEEKS_A_YEAR = 52;

/** Days / 260 of annual salary x fte. */
export function leavePayoutOf(job: Job, month: Month) {
  const days = job.position.separation?.leavePayoutDays ?? ZERO;
  return annualSalary(job)(month).times(fteOf(job)).times(days).div(DAYS_A_YEAR);
}

/** Weeks / 52 of annual salary x fte; nothing at the planned end of a seat that is for a fixed term. */
export function severanceOf(job: Job, month: Month) {
  const weeks = job.position.separation?.severanceWeeks ?? ZERO;
  const plannedEnd = job.position.fixedTerm === true && month + 1 === job.position.end;
  return plannedEnd ? ZERO : annualSalary(job)(month).times(fteOf(job)).times(weeks).div(WEEKS_A_YEAR);
}

/** For each departure, weighted by the pay of whoever leaves. */
export const leavePayout = (job: Job): Cells =>
  cellsOf(job, (month) => leavePayoutOf(job, month).times(job.chances.leavesByPay(month)));

/** For each departure, weighted by the pay of whoever leaves. */
export const severance = (job: Job): Cells =>
  cellsOf(job, (month) => severanceOf(job, month).times(job.chances.leavesByPay(month)));
