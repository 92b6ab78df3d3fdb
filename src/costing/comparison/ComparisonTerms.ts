import type { FiscalCalendar } from "../../kernel/FiscalCalendar";
import type { CurrencyCode } from "../../kernel/Money";
import type { Period } from "../../kernel/Period";
import type { Need } from "../plan/Need";
import type { Plan } from "../plan/Plan";
import type { Organization } from "../input/Organization";
import type { Warning } from "../Warning";
import type { Budget } from "./Budget";

/** A comparison that has been read without problems: what the engine prices. */
export interface ComparisonTerms {
  readonly horizon: Period;
  readonly calendar: FiscalCalendar;
  readonly currency: CurrencyCode;
  readonly organization: Organization;
  readonly needs: readonly Need[];
  readonly plans: readonly Plan[];
  readonly budgets: readonly Budget[];
  readonly warnings: readonly Warning[];
}
