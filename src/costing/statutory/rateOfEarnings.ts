import type { PayPeriod, Tier } from "./RuleVersion";
import { PAYMENTS_A_YEAR } from "./thresholds";

/** The rate for earnings of a pay period: the weekly bounds times 52 are held against the earnings of a year. */
export function rateOfEarnings(
  tiers: readonly Tier[],
  earnings: number,
  period: PayPeriod,
  boundsAreExclusive: boolean,
): number {
  const yearly = earnings * PAYMENTS_A_YEAR[period];
  let rate = 0;
  for (const { from, rate: ofTier } of tiers)
    if (boundsAreExclusive ? from * 52 < yearly : from * 52 <= yearly) rate = ofTier;
  return rate;
}
