import type { CostRule } from "../CostRule";
import type { Position } from "./Position";
import { backfill, managementTime } from "./rules/absenceAndManagement";
import { baseSalary } from "./rules/baseSalary";
import { benefitsPercentage, insurance, retirementMatch } from "./rules/benefits";
import { bonus } from "./rules/bonus";
import { employerCharge } from "./rules/employerCharge";
import { equipmentPurchase } from "./rules/equipmentPurchase";
import { agencyFee, costPerHire, exitTime, interviewing, onboarding } from "./rules/hiringCosts";
import { onCallPay } from "./rules/onCallPay";
import { rampUp } from "./rules/rampUp";
import { recurringCost } from "./rules/recurringCost";
import { leavePayout, severance } from "./rules/separationPay";
import { statutoryCharge } from "./rules/statutoryCharge";
import { statutoryCredit } from "./rules/statutoryCredit";
import { vacancyCover, vacancyLoss } from "./rules/vacancy";
import type { StatutoryRule } from "../statutory/StatutoryRule";
import type { Seat } from "./Seat";

/** What somebody employed all along costs, in the order in which lines read each other: the loaded cost. */
export const compensationRules = (position: Position): CostRule<Seat>[] => [
  baseSalary,
  bonus,
  onCallPay,
  leavePayout,
  severance,
  ...position.jurisdictions.flatMap((jurisdiction) =>
    creditsLast(jurisdiction.rules).map((rule) =>
      rule.kind === "CREDIT" ? statutoryCredit(rule, jurisdiction) : statutoryCharge(rule, jurisdiction),
    ),
  ),
  insurance,
  retirementMatch,
  benefitsPercentage,
  ...position.otherCharges.map(employerCharge),
];

/** Credits lower other charges, so they come after them. */
const creditsLast = (rules: readonly StatutoryRule[]): readonly StatutoryRule[] =>
  rules.some(({ kind }) => kind === "CREDIT")
    ? [...rules].sort((a, b) => Number(a.kind === "CREDIT") - Number(b.kind === "CREDIT"))
    : rules;

/** Every cost of a position, compensation first. A new cost is a file in rules/ and a line here. */
export const positionRules = (
  position: Position,
  compensation: readonly CostRule<Seat>[],
): CostRule<Seat>[] => [
  ...compensation,
  ...position.recurringCosts.map(recurringCost),
  ...position.equipment.map(equipmentPurchase),
  backfill,
  managementTime,
  agencyFee,
  costPerHire,
  interviewing,
  vacancyCover,
  vacancyLoss,
  onboarding,
  rampUp,
  exitTime,
];
