import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import type { Decimal } from "../../../src/kernel/Decimal";
import type { Terms } from "./Terms";

type Amount = Decimal | null | undefined;

/** A position with every price of it in the comparison's currency, rounded to the cent. */
export function convertedPosition(position: PositionInput, { converted }: Terms): PositionInput {
  const money = (amount: Decimal) => converted(amount, position.currency);
  const maybe = (amount: Amount) => amount && money(amount);
  const { onCall, seat, insurance, hiring, backfill, management } = position;
  return {
    ...position,
    salary: money(position.salary),
    onCall: onCall && { ...onCall, weeklyAmount: money(onCall.weeklyAmount) },
    seat: seat && { ...seat, wagesToDate: maybe(seat.wagesToDate) },
    preTaxDeductions: maybe(position.preTaxDeductions),
    otherEmployerCharges: position.otherEmployerCharges?.map((each) => ({
      ...each,
      annualAmount: maybe(each.annualAmount),
    })),
    insurance: insurance && { ...insurance, annualEmployerShare: money(insurance.annualEmployerShare) },
    recurringCosts: position.recurringCosts?.map((each) => ({ ...each, amount: money(each.amount) })),
    equipment: position.equipment?.map((each) => ({ ...each, price: money(each.price) })),
    hiring: hiring && {
      ...hiring,
      costPerHire: maybe(hiring.costPerHire),
      coverHourlyRate: maybe(hiring.coverHourlyRate),
    },
    backfill: backfill && { ...backfill, dayRate: money(backfill.dayRate) },
    management: management && { ...management, hourlyCost: maybe(management.hourlyCost) },
  };
}

/** An engagement with every price of it in the comparison's currency, rounded to the cent. */
export function convertedEngagement(engagement: EngagementInput, { converted }: Terms): EngagementInput {
  const money = (amount: Decimal) => converted(amount, engagement.currency);
  const maybe = (amount: Amount) => amount && money(amount);
  const { term, transition } = engagement;
  return {
    ...engagement,
    onboardingFee: maybe(engagement.onboardingFee),
    monthlyRetainer: maybe(engagement.monthlyRetainer),
    unitFees: engagement.unitFees?.map((each) => ({
      ...each,
      monthlyPrice: maybe(each.monthlyPrice),
      tiers: each.tiers?.map((tier) => ({ ...tier, monthlyPrice: money(tier.monthlyPrice) })),
    })),
    overageHourlyRate: maybe(engagement.overageHourlyRate),
    rateCard: engagement.rateCard?.map((each) => ({ ...each, hourlyRate: money(each.hourlyRate) })),
    passThrough: engagement.passThrough?.map((each) => ({ ...each, amount: money(each.amount) })),
    term: term && { ...term, earlyTerminationFee: maybe(term.earlyTerminationFee) },
    transition: transition && { ...transition, overlapMonthlyCost: maybe(transition.overlapMonthlyCost) },
  };
}
