import { firstDayOf } from "../../kernel/Day";
import { addMonths } from "../../kernel/Month";
import { monthAt, type Axis } from "../Axis";
import { constantShare, MONTH_OF_YEAR, type Share } from "../Product";
import type { Basis } from "../vocabulary";
import type { Position } from "./Position";

/** How the pay of a year reaches its months. */
export interface PayCalendar {
  /** The part of the annual pay that one payment is. */
  readonly part: Share;
  /** Payments in each month; `undefined` where that is one in every month. */
  readonly payments: Float64Array | undefined;
}

const MONTHLY: PayCalendar = { part: MONTH_OF_YEAR, payments: undefined };

const PAYDAYS = {
  BIWEEKLY: { days: 14, part: constantShare("A payday's part of the year", 1, 26) },
  WEEKLY: { days: 7, part: constantShare("A payday's part of the year", 1, 52) },
} as const;

/** A twelfth a month, except in the cash view of somebody paid by the week or fortnight: then by the paydays of each month. */
export function payCalendarOf({ pay }: Position, axis: Axis, basis: Basis): PayCalendar {
  if (basis === "ACCRUAL" || pay.frequency === "MONTHLY" || pay.frequency === "SEMIMONTHLY") return MONTHLY;
  const { days, part } = PAYDAYS[pay.frequency];
  const payments = axis.months();
  for (let i = 0; i < axis.length; i++) {
    const month = monthAt(axis, i);
    payments[i] =
      periodsBefore(firstDayOf(addMonths(month, 1)) - pay.payday, days) -
      periodsBefore(firstDayOf(month) - pay.payday, days);
  }
  return { part, payments };
}

/** How many paydays from the known one on lie before a day that is `after` days later; negative for earlier days. */
const periodsBefore = (after: number, days: number): number => Math.ceil(after / days);
