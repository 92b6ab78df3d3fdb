import type { Cents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { FineRate } from "../../kernel/FineRate";
import type { Confidence, Source } from "../Source";
import type { Condition } from "./Condition";

export const ASSESSMENTS = ["CUMULATIVE_TAX_YEAR", "PAY_PERIOD", "PRORATED_YEAR"] as const;
export const LAW_PERIODS = ["YEAR", "QUARTER", "MONTH", "WEEK"] as const;

/** How long one payment is for, where a threshold depends on it. */
export const PAY_PERIODS = ["year", "month", "semimonth", "fortnight", "week"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** What a rule says from one day to another. */
export interface RuleVersion extends Terms {
  readonly from: Day;
  /** The first day on which it no longer holds; `undefined` while it is in force without an end. */
  readonly until: Day | undefined;
  readonly name: string;
  /**
   * CUMULATIVE_TAX_YEAR: wages of the year count together, for each employee from nothing. PAY_PERIOD: each payment, or
   * each quarter, stands alone. PRORATED_YEAR: the amounts of a year are spread evenly over its months.
   */
  readonly assessment: (typeof ASSESSMENTS)[number];
  readonly period: (typeof LAW_PERIODS)[number];
  /** Each employer has a rate of its own and there is no default to stand for it. */
  readonly rateRequired: boolean;
  /** Where a condition does not hold. */
  readonly rateOtherwise: FineRate | undefined;
  /** What is paid for each period, where the rule is a fixed amount; what is taken off, where it is a credit. */
  readonly amount: Cents | undefined;
  readonly tiers: readonly Tier[];
  /** The floor is an exemption of each payment, not wages of the year that come first (CPP). */
  readonly floorProrated: boolean;
  readonly variants: readonly Variant[];
  /** Readings that conflict with the rate, as printed. */
  readonly candidates: readonly string[];
  /** Parts that the rate or its gross is made of, as printed: "total rate" 0.0113. */
  readonly parts: readonly { readonly name: string; readonly value: string }[];
  /** The law does not fix it yet: a potential value. */
  readonly projection: boolean;
  readonly confidence: Confidence;
  readonly rateConfidence: Confidence;
  readonly baseConfidence: Confidence;
  readonly source: Source;
  /** Where the figures were read. */
  readonly readFrom: readonly Source[];
  readonly notes: string | undefined;
}

/** The figures of a version. */
export interface Terms {
  readonly rate: FineRate | undefined;
  /** Wages up to which nothing is charged, for the version's own period. */
  readonly floor: Cents;
  /** Wages above which nothing is charged; `undefined` without a limit. */
  readonly wageBase: Cents | undefined;
  /** The same for a payment of one pay period, where the law has its own. */
  readonly periodFloors: PeriodAmounts;
  readonly periodCaps: PeriodAmounts;
}

export type PeriodAmounts = Readonly<Partial<Record<PayPeriod, Cents>>>;

export interface Tier {
  readonly from: number;
  readonly rate: FineRate;
}

/** Other figures for some: under 21, in Saxony. */
export interface Variant {
  readonly conditions: readonly Condition[];
  readonly meaning: string;
  readonly terms: Partial<Terms>;
}
