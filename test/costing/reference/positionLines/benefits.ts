import type { EmployerChargeInput } from "../../../../src/costing/input/PositionInput";
import type { Decimal } from "../../../../src/kernel/Decimal";
import { cellsOf, priceOf, type Job } from "../Job";
import { at, ONE, ZERO, type Cells } from "../rounding";
import { baseSalary, bonus, onCall, salaryOfThosePast } from "./pay";

/** Employer share / 12 x chance that somebody with at least `waitingMonths` completed months is employed. */
export function insurance(job: Job): Cells {
  const given = job.position.insurance;
  if (given == null) return new Map();
  const share = priceOf(job, given.annualEmployerShare, given.increase);
  const entitled = job.chances.employedFor(given.waitingMonths ?? 0);
  return cellsOf(job, (month) => share(month).times(entitled(month)).div(12));
}

/** Whole cents of base salary (of those past the waiting months) x match rate x share of pay matched. */
export function retirementMatch(job: Job): Cells {
  const given = job.position.retirementMatch;
  if (given == null) return new Map();
  const waiting = given.waitingMonths ?? 0;
  const salary = waiting === 0 ? baseSalary(job) : salaryOfThosePast(job, waiting);
  return cellsOf(job, (month) => at(salary, month).times(given.rate).times(given.upToShareOfPay));
}

/** Whole cents of base salary x r, by what the percentage is of. */
export function benefitsPercentage(job: Job): Cells {
  const given = job.position.benefitsPercentage;
  if (given == null) return new Map();
  const { rate, base } = given;
  const salary = baseSalary(job);
  const worked = ONE.minus((job.position.paidDaysAway ?? ZERO).div(260));
  const share: Record<typeof base, (salary: Decimal) => Decimal> = {
    OF_SALARY: (of) => of.times(rate),
    OF_WAGES_WORKED: (of) => of.times(rate).times(worked),
    OF_TOTAL_COMPENSATION: (of) => of.times(rate).div(ONE.minus(rate)),
  };
  return cellsOf(job, (month) => share[base](at(salary, month)));
}

/** Whole cents of (base salary + bonus + on-call pay) x rate, or annual amount / 12 x employed. */
export function employerCharge(job: Job, { rateOfPay, annualAmount }: EmployerChargeInput): Cells {
  if (rateOfPay == null) {
    return cellsOf(job, (month) => (annualAmount ?? ZERO).times(job.chances.employed(month)).div(12));
  }
  const [salary, extra, reachable] = [baseSalary(job), bonus(job), onCall(job)];
  return cellsOf(job, (month) =>
    at(salary, month).plus(at(extra, month)).plus(at(reachable, month)).times(rateOfPay),
  );
}
