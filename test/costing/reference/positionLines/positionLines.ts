import type { Job } from "../Job";
import type { ReferenceLine } from "../ReferenceLine";
import { rampUp, vacancyCover, vacancyLoss } from "./absence";
import { agencyFee, costPerHire, exitTime, interviewing, managementTime, onboarding } from "./changes";
import { compensation } from "./compensation";
import { leavePayout, severance } from "./pay";
import { backfill, equipment, recurringCost } from "./supplies";

/** Every line of one seat. */
export function positionLines(job: Job): ReferenceLine[] {
  const { certain: exact, position } = job;
  return [
    ...compensation(job),
    { code: "LEAVE_PAYOUT", exact, cells: leavePayout(job) },
    { code: "SEVERANCE", exact, cells: severance(job) },
    ...(position.recurringCosts ?? []).map((cost) => ({
      code: cost.kind ?? "TOOLS",
      label: cost.label,
      exact: exact || cost.stopsWhenVacant !== true,
      cells: recurringCost(job, cost),
    })),
    ...(position.equipment ?? []).map((item) => ({
      ...{ code: "EQUIPMENT", label: item.label, exact: true, cells: equipment(job, item) },
    })),
    { code: "BACKFILL", exact, cells: backfill(job) },
    { code: "AGENCY_FEE", exact, cells: agencyFee(job) },
    { code: "COST_PER_HIRE", exact, cells: costPerHire(job) },
    { code: "INTERVIEWING", exact, cells: interviewing(job) },
    { code: "ONBOARDING", exact, cells: onboarding(job) },
    { code: "EXIT_TIME", exact, cells: exitTime(job) },
    { code: "MANAGEMENT_TIME", exact, cells: managementTime(job) },
    { code: "VACANCY_COVER", exact, cells: vacancyCover(job) },
    { code: "VACANCY_LOSS", exact, cells: vacancyLoss(job) },
    { code: "RAMP_UP", exact, cells: rampUp(job) },
  ];
}
