import type { Clock } from "./Clock";

/** Periods that are nothing but numbers. */
export class PeriodClock implements Clock {
  readonly usual = { now: 3, next: 6 };

  startDay(): undefined {
    return undefined;
  }

  finishDay(): undefined {
    return undefined;
  }

  stretches(from: number, to: number) {
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
      from: from + index,
      to: from + index + 1,
      month: undefined,
    }));
  }

  when(period: number): string {
    return `in period ${period}`;
  }

  until(boundary: number): string {
    return `by ${boundary}`;
  }

  within(from: number, to: number): string {
    return to - from === 1 ? `in period ${from}` : `in periods ${from} to ${to - 1}`;
  }

  span(periods: number): string {
    return `${periods} ${periods === 1 ? "period" : "periods"}`;
  }

  amount(units: number): string {
    return String(units);
  }

  units(amount: number): string {
    return `${amount} ${amount === 1 ? "unit" : "units"}`;
  }
}
