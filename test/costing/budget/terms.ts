import type { ContractTerms } from "../../../src/costing/budget/ContractTerms";
import { asCents } from "../../../src/kernel/Cents";
import type { Rate } from "../../../src/kernel/Rate";
import { month } from "../support/written";

/** 1,000.00 a month for the calendar year 2026, renewing by the year unless notice comes 90 days before its end. */
export const terms = (more: Partial<ContractTerms> = {}): ContractTerms => ({
  start: month("2026-01"),
  termMonths: 12,
  billing: "MONTH",
  prices: [{ from: more.start ?? month("2026-01"), price: asCents(100_000), quantity: 1 }],
  uplift: 0 as Rate,
  autoRenews: true,
  renewalMonths: 12,
  noticeDays: 90,
  noticeGivenOn: undefined,
  ...more,
});
