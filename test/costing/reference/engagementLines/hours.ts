import type { ProjectWorkInput } from "../../../../src/costing/input/EngagementInput";
import { Decimal } from "../../../../src/kernel/Decimal";
import { monthOfYear, type Month } from "../../../../src/kernel/Month";
import { cellsOf, feeOf, type Agreement } from "../Agreement";
import { sum, ZERO, type Cells } from "../rounding";

/** (Hours expected - included hours - unused hours that can still be used, not below 0) x overage rate. */
export function overage(agreement: Agreement): Cells {
  const { includedHoursPerMonth, overageHourlyRate } = agreement.engagement;
  if (includedHoursPerMonth == null) return new Map();
  const rate = feeOf(agreement, overageHourlyRate);
  const beyond = hoursBeyond(agreement, includedHoursPerMonth);
  return cellsOf(agreement, (month) => (beyond.get(month) ?? ZERO).times(rate(month)));
}

/** The hours beyond the included and the unused ones, month after month, the oldest unused ones used first. */
function hoursBeyond(agreement: Agreement, included: Decimal): Cells {
  const { unusedHours, rollOverMonths } = agreement.engagement;
  const usableFor = unusedHours === "ROLL_OVER" ? (rollOverMonths ?? 12) : 0;
  const beyond = new Map<Month, Decimal>();
  const unused: { readonly left: Month; hours: Decimal }[] = [];
  for (const month of agreement.months) {
    const expected = hoursExpected(agreement, month);
    let missing = Decimal.max(ZERO, expected.minus(included));
    for (const earlier of unused) {
      if (month - earlier.left > usableFor) continue;
      const used = Decimal.min(missing, earlier.hours);
      earlier.hours = earlier.hours.minus(used);
      missing = missing.minus(used);
    }
    beyond.set(month, missing);
    unused.push({ left: month, hours: Decimal.max(ZERO, included.minus(expected)) });
  }
  return beyond;
}

/** Of the calendar month where given, else the hours provided. */
function hoursExpected({ engagement }: Agreement, month: Month): Decimal {
  const { expectedHoursByMonth, provides } = engagement;
  return (
    expectedHoursByMonth?.[monthOfYear(month) - 1] ??
    sum((provides ?? []).map(({ hoursPerMonth }) => hoursPerMonth ?? ZERO))
  );
}

/** Hours / months of the work x rate of the role, in its months. */
export function projectWork(agreement: Agreement, work: ProjectWorkInput): Cells {
  const rate = feeOf(
    agreement,
    agreement.engagement.rateCard?.find(({ role }) => role === work.role)?.hourlyRate,
  );
  const months = work.months ?? 1;
  return cellsOf(agreement, (month) =>
    month >= work.start && month < work.start + months ? work.hours.times(rate(month)).div(months) : ZERO,
  );
}
