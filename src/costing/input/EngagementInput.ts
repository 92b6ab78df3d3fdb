import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import type {
  BillingPeriod,
  CostPool,
  EngagementKind,
  FeeUnit,
  Role,
  TierMethod,
  TrueUp,
  UnusedHours,
} from "../vocabulary";
import type { EscalationInput } from "./EscalationInput";
import type { Maybe } from "../../kernel/Maybe";

export interface EngagementInput {
  name: string;
  kind: EngagementKind;
  start?: Maybe<Month>;
  end?: Maybe<Month>;
  /** Currency of this engagement's amounts. Default: the comparison's. */
  currency?: Maybe<CurrencyCode>;
  purpose?: Maybe<Purpose>;
  onboardingFee?: Maybe<Decimal>;
  monthlyRetainer?: Maybe<Decimal>;
  unitFees?: Maybe<readonly UnitFeeInput[]>;
  escalation?: Maybe<EscalationInput>;
  provides?: Maybe<readonly { role: Role; hoursPerMonth?: Maybe<Decimal>; allNeeded?: Maybe<boolean> }[]>;
  includedHoursPerMonth?: Maybe<Decimal>;
  /** Twelve numbers, January first: the hours expected to be used. Default: the hours provided, every month. */
  expectedHoursByMonth?: Maybe<readonly Decimal[]>;
  overageHourlyRate?: Maybe<Decimal>;
  unusedHours?: Maybe<UnusedHours>;
  /** Months for which unused hours can still be used, where they roll over. Default 12. */
  rollOverMonths?: Maybe<number>;
  rateCard?: Maybe<readonly { role: Role; hourlyRate: Decimal }[]>;
  projectWork?: Maybe<readonly ProjectWorkInput[]>;
  passThrough?: Maybe<readonly PassThroughInput[]>;
  term?: Maybe<TermInput>;
  /** Sales tax, VAT or GST that cannot be recovered, as a share of the fees. */
  serviceTaxRate?: Maybe<Decimal>;
  coordinationHoursPerMonth?: Maybe<Decimal>;
  transition?: Maybe<TransitionInput>;
  /** Hours a week in which somebody can be reached: 168 is around the clock. Default 40. */
  coverageHoursPerWeek?: Maybe<Decimal>;
  skills?: Maybe<readonly string[]>;
  frameworks?: Maybe<readonly string[]>;
}

export interface UnitFeeInput {
  unit: FeeUnit;
  monthlyPrice?: Maybe<Decimal>;
  /** Prices by count, in rising order, instead of monthlyPrice; the last one without `upTo`. */
  tiers?: Maybe<readonly { upTo?: Maybe<number>; monthlyPrice: Decimal }[]>;
  tierMethod?: Maybe<TierMethod>;
  trueUp?: Maybe<TrueUp>;
  minimumCount?: Maybe<number>;
  /** The count charged never falls below an earlier one. */
  neverFalls?: Maybe<boolean>;
}

export interface ProjectWorkInput {
  label: string;
  role: Role;
  start: Month;
  /** Default 1. */
  months?: Maybe<number>;
  hours: Decimal;
}

export interface PassThroughInput {
  label: string;
  pool?: Maybe<CostPool>;
  amount: Decimal;
  per?: Maybe<BillingPeriod>;
  /** For each of these; once for the whole business where none is named. */
  unit?: Maybe<FeeUnit>;
  increase?: Maybe<EscalationInput>;
}

export interface TermInput {
  months: number;
  /** Default true. */
  autoRenews?: Maybe<boolean>;
  /** Length of each renewal. Default: the term's. */
  renewalMonths?: Maybe<number>;
  noticeMonths?: Maybe<number>;
  /** What an end inside a term costs: an amount, and a share of the retainers that were still to come. */
  earlyTerminationFee?: Maybe<Decimal>;
  earlyTerminationShare?: Maybe<Decimal>;
}

export interface TransitionInput {
  /** The client's own hours, in the first month. */
  hours?: Maybe<Decimal>;
  /** Months at the beginning in which what it replaces is paid as well. */
  overlapMonths?: Maybe<number>;
  overlapMonthlyCost?: Maybe<Decimal>;
}
