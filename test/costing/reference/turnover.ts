import type { TurnoverInput } from "../../../src/costing/input/PositionInput";
import type { TurnoverMethod } from "../../../src/costing/vocabulary";
import { Decimal } from "../../../src/kernel/Decimal";
import { ONE, ZERO } from "./rounding";

const monthlyRates: Readonly<Record<TurnoverMethod, (value: Decimal) => Decimal>> = {
  ANNUAL_SEPARATION_RATE: (r) => r.div(12),
  ANNUAL_PROBABILITY: (p) => ONE.minus(ONE.minus(p).pow(ONE.div(12))),
  EXPECTED_TENURE: (m) => ONE.div(m),
  MONTHLY_RATE: (h) => h,
  MEDIAN_TENURE: () => {
    throw new Error("A median tenure determines no leaving rate.");
  },
};

/** q(t): the chance that somebody with t completed months of service leaves at the end of the month. */
export function leavingRate(
  turnover: TurnoverInput | null | undefined,
): (completedMonths: number) => Decimal {
  if (turnover == null) return () => ZERO;
  const { method, value, byTenure } = turnover;
  const steps = [{ fromMonth: 0, value }, ...(byTenure ?? [])].map((step) => ({
    fromMonth: step.fromMonth,
    rate: Decimal.min(ONE, monthlyRates[method](step.value)),
  }));
  return (completedMonths) =>
    steps.filter(({ fromMonth }) => fromMonth <= completedMonths).at(-1)?.rate ?? ZERO;
}

/** Whether nobody ever leaves of their own accord. */
export const neverLeaves = (turnover: TurnoverInput | null | undefined): boolean =>
  turnover == null ||
  (turnover.method !== "EXPECTED_TENURE" &&
    [turnover, ...(turnover.byTenure ?? [])].every(({ value }) => value.isZero()));
