import {
  ASSUMPTIONS,
  BEYOND_LAST_VERSION,
  BENEFIT_BASES,
  BENEFIT_CONTENTS,
  BILLING_PERIODS,
  COST_POOLS,
  ENGAGEMENT_KINDS,
  ESCALATION_TIMINGS,
  FISCAL_YEAR_LABELS,
  NATURES,
  OCCURRENCES,
  PAY_FREQUENCIES,
  PRECISIONS,
  RECURRING_COST_KINDS,
  ROLES,
  SEAT_STATES,
  TURNOVER_METHODS,
} from "../../costing/vocabulary";
import { publishEnum } from "../publishEnum";

export const NatureEnum = publishEnum(
  "Nature",
  "What kind of cost it is. Natures are never mixed into one figure unasked.",
  NATURES,
);
export const DutyRoleEnum = publishEnum("DutyRole", "One of the three roles that IT work belongs to.", ROLES);
export const AssumptionsEnum = publishEnum(
  "Assumptions",
  "What stands in for what the input leaves out.",
  ASSUMPTIONS,
);
export const FiscalYearLabelEnum = publishEnum(
  "FiscalYearLabel",
  "Which calendar year a fiscal year is named after.",
  FISCAL_YEAR_LABELS,
);
export const EscalationTimingEnum = publishEnum(
  "EscalationTiming",
  "When a price rises.",
  ESCALATION_TIMINGS,
);
export const SeatStateEnum = publishEnum(
  "SeatState",
  "Whether somebody is in the seat at its start.",
  SEAT_STATES,
);
export const TurnoverMethodEnum = publishEnum(
  "TurnoverMethod",
  "How the frequency of leaving is stated.",
  TURNOVER_METHODS,
);
export const BenefitBaseEnum = publishEnum(
  "BenefitBase",
  "What a benefits percentage is a percentage of.",
  BENEFIT_BASES,
);
export const BenefitContentEnum = publishEnum(
  "BenefitContent",
  "What a benefits percentage contains.",
  BENEFIT_CONTENTS,
);
export const EngagementKindEnum = publishEnum(
  "EngagementKind",
  "What kind of outside team it is.",
  ENGAGEMENT_KINDS,
);
export const CostPoolEnum = publishEnum("CostPool", "Cost pool of the TBM taxonomy.", COST_POOLS);
export const OccurrenceEnum = publishEnum("Occurrence", "Whether a cost recurs.", OCCURRENCES);
export const PrecisionEnum = publishEnum("Precision", "How exact an amount is.", PRECISIONS);
export const ConfidenceEnum = publishEnum("Confidence", "How well a published figure is founded.", {
  SOURCED: "Read at its source or in an exact copy of it.",
  SECONDARY: "Read in a secondary text that quotes the source.",
  UNVERIFIED: "Not confirmed: a weak copy, a marketing page, or a value not yet fixed by law.",
});
export const OriginEnum = publishEnum("Origin", "Where a number in an explanation comes from.", {
  INPUT: "The caller gave it.",
  DEFAULT: "A labelled default stands in for it.",
  LINE: "It is read from another line, in whole cents.",
  TABLE: "It stands in the rule data, with its source.",
});
export const BillingPeriodEnum = publishEnum(
  "BillingPeriod",
  "What a recurring price is for, and how often it is billed.",
  BILLING_PERIODS,
);
export const RecurringCostKindEnum = publishEnum(
  "RecurringCostKind",
  "What kind of thing a seat needs again and again.",
  RECURRING_COST_KINDS,
);
export const PayFrequencyEnum = publishEnum("PayFrequency", "How often somebody is paid.", PAY_FREQUENCIES);
export const BeyondLastVersionEnum = publishEnum(
  "BeyondLastVersion",
  "What applies after the end of a statutory rule's last version.",
  BEYOND_LAST_VERSION,
);
