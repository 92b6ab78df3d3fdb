import type { Decimal } from "../../kernel/Decimal";
import type { EscalationTiming } from "../vocabulary";
import type { Maybe } from "../../kernel/Maybe";

export interface EscalationInput {
  rate: Decimal;
  timing?: Maybe<EscalationTiming>;
  /** The calendar month of the raise, 1 to 12, where timing is CALENDAR_MONTH. */
  month?: Maybe<number>;
  /** An index known or expected by calendar year; `rate` in the years it does not name. */
  indexRates?: Maybe<readonly { year: number; rate: Decimal }[]>;
  /** No raise is higher. */
  cap?: Maybe<Decimal>;
  /** No raise is lower. */
  floor?: Maybe<Decimal>;
}
