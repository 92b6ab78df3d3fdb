import type { Job } from "../Job";
import type { ReferenceLine } from "../ReferenceLine";
import { rulesOf } from "../statutoryRules";
import { benefitsPercentage, employerCharge, insurance, retirementMatch } from "./benefits";
import { baseSalary, bonus, onCall } from "./pay";
import { statutoryCharge } from "./statutory";

/** The lines that make up the loaded cost of whoever is in a seat. */
export function compensation(job: Job): ReferenceLine[] {
  const { certain: exact, position } = job;
  return [
    { code: "BASE_SALARY", exact, cells: baseSalary(job) },
    { code: "BONUS", exact, cells: bonus(job) },
    { code: "ON_CALL", exact, cells: onCall(job) },
    ...rulesOf(position.jurisdiction).map((rule) => ({
      ...{ code: rule.id, exact, cells: statutoryCharge(job, rule) },
    })),
    { code: "INSURANCE", exact, cells: insurance(job) },
    { code: "RETIREMENT_MATCH", exact, cells: retirementMatch(job) },
    { code: "BENEFITS_PERCENTAGE", exact, cells: benefitsPercentage(job) },
    ...(position.otherEmployerCharges ?? []).map((charge) => ({
      ...{ code: "EMPLOYER_CHARGE", label: charge.label, exact, cells: employerCharge(job, charge) },
    })),
  ];
}
