import { annualSalary, cellsOf, fteOf, type Job } from "../Job";
import { ZERO, type Cells } from "../rounding";

/** Share x annual salary x fte, for each hire, weighted by the pay of whoever comes. */
export function agencyFee(job: Job): Cells {
  const share = job.position.hiring?.agencyFeeShare ?? ZERO;
  const salary = annualSalary(job);
  return cellsOf(job, (month) =>
    share.times(salary(month)).times(fteOf(job)).times(job.chances.hiresByPay(month)),
  );
}

/** An amount for each hire. */
export const costPerHire = (job: Job): Cells =>
  cellsOf(job, (month) => (job.position.hiring?.costPerHire ?? ZERO).times(job.chances.hires(month)));

/** Interviewers' hours x loaded cost of an hour of staff time, for each hire. */
export const interviewing = (job: Job): Cells =>
  cellsOf(job, (month) =>
    (job.position.hiring?.interviewHours ?? ZERO)
      .times(job.terms.staffHourlyCost)
      .times(job.chances.hires(month)),
  );

/** Trainers' hours x loaded cost of an hour of staff time, for each hire. */
export const onboarding = (job: Job): Cells =>
  cellsOf(job, (month) =>
    (job.position.hiring?.trainerHours ?? ZERO)
      .times(job.terms.staffHourlyCost)
      .times(job.chances.hires(month)),
  );

/** Hours x loaded cost of an hour of staff time, for each departure. */
export const exitTime = (job: Job): Cells =>
  cellsOf(job, (month) =>
    (job.position.separation?.exitHours ?? ZERO)
      .times(job.terms.staffHourlyCost)
      .times(job.chances.leaves(month)),
  );

/** Hours a month x cost of an hour of the manager's time x employed. */
export const managementTime = (job: Job): Cells =>
  cellsOf(job, (month) =>
    (job.position.management?.hoursPerMonth ?? ZERO)
      .times(job.position.management?.hourlyCost ?? job.terms.staffHourlyCost)
      .times(job.chances.employed(month)),
  );
