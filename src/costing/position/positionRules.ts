import type { CostRule } from "../CostRule";
import type { Position } from "./Position";
import { baseSalary } from "./rules/baseSalary";
import { benefitsPercentage, insurance, retirementMatch } from "./rules/benefits";
import { bonus } from "./rules/bonus";
import { employerCharge } from "./rules/employerCharge";
import { equipmentPurchase } from "./rules/equipmentPurchase";
import { agencyFee, costPerHire, exitTime, interviewing, onboarding } from "./rules/hiringCosts";
import { rampUp } from "./rules/rampUp";
import { recurringCost } from "./rules/recurringCost";
import { leavePayout, severance } from "./rules/separationPay";
import { statutoryCharge } from "./rules/statutoryCharge";
import { vacancyCover, vacancyLoss } from "./rules/vacancy";
import type { Seat } from "./Seat";

/** What somebody employed all along costs, in the order in which lines read each other: the loaded cost. */
export const compensationRules = (position: Position): CostRule<Seat>[] => [
  baseSalary,
  bonus,
  leavePayout,
  severance,
  ...position.jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.rules.map((rule) => statutoryCharge(rule, jurisdiction)),
  ),
  insurance,
  retirementMatch,
  benefitsPercentage,
  ...position.otherCharges.map(employerCharge),
];

/** Every cost of a position, compensation first. A new cost is a file in rules/ and a line here. */
export const positionRules = (position: Position): CostRule<Seat>[] => [
  ...compensationRules(position),
  ...position.recurringCosts.map(recurringCost),
  ...position.equipment.map(equipmentPurchase),
  agencyFee,
  costPerHire,
  interviewing,
  vacancyCover,
  vacancyLoss,
  onboarding,
  rampUp,
  exitTime,
];
