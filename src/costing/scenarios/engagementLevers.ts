import { increaseRows, leverRows } from "../../kernel/levers/LeverRow";

const MONTHS = { unit: "months" } as const;
const UNITS = { unit: "units" } as const;

/** What can be moved of an engagement. */
export const engagementLevers = leverRows("ENGAGEMENT", "plans[].engagements[].", {
  START: ["start", "TIMING", "1", "The agreement's first month.", { unit: "month" }],
  END: ["end", "TIMING", "1", "The first month without it.", { unit: "month", onlyGiven: true }],
  ONBOARDING_FEE: ["onboardingFee", "PRICE", "0.01", "What is paid once at the beginning."],
  RETAINER: ["monthlyRetainer", "PRICE", "0.01", "The fee of every month."],
  UNIT_PRICE: ["unitFees[].monthlyPrice", "PRICE", "0.01", "The price of a user, device or site."],
  TIER_PRICE: ["unitFees[].tiers[].monthlyPrice", "PRICE", "0.01", "The price of a unit within a tier."],
  TIER_END: [
    "unitFees[].tiers[].upTo",
    "VOLUME",
    "1",
    "The last unit of a tier.",
    { unit: "units", onlyGiven: true },
  ],
  MINIMUM_COUNT: ["unitFees[].minimumCount", "VOLUME", "1", "The least count charged.", UNITS],
  ...increaseRows("ESCALATOR", "escalation", "the price of the agreement"),
  PROVIDED_HOURS: ["provides[].hoursPerMonth", "SCOPE", "0.5", "Hours of a role that it provides."],
  INCLUDED_HOURS: ["includedHoursPerMonth", "VOLUME", "0.5", "Hours that the retainer includes."],
  EXPECTED_HOURS: ["expectedHoursByMonth[]", "VOLUME", "0.5", "Hours expected in a calendar month."],
  OVERAGE_RATE: ["overageHourlyRate", "PRICE", "0.01", "What an hour beyond the included ones costs."],
  ROLL_OVER_MONTHS: ["rollOverMonths", "TIMING", "1", "How long unused hours last.", MONTHS],
  RATE: ["rateCard[].hourlyRate", "PRICE", "0.01", "What an hour of project work costs."],
  WORK_HOURS: ["projectWork[].hours", "VOLUME", "1", "Hours of a piece of project work."],
  WORK_START: ["projectWork[].start", "TIMING", "1", "When the project work begins.", { unit: "month" }],
  WORK_MONTHS: ["projectWork[].months", "TIMING", "1", "How long the project work takes.", MONTHS],
  PASS_THROUGH: ["passThrough[].amount", "PRICE", "0.01", "What is bought for the client and charged on."],
  ...increaseRows("PASS_THROUGH_INCREASE", "passThrough[].increase", "the price of what is charged on"),
  TERM: ["term.months", "TIMING", "1", "How long the agreement binds.", MONTHS],
  RENEWAL: ["term.renewalMonths", "TIMING", "1", "How long each renewal binds.", MONTHS],
  NOTICE: ["term.noticeMonths", "TIMING", "1", "How long before the end notice must be given.", MONTHS],
  TERMINATION_FEE: ["term.earlyTerminationFee", "PRICE", "0.01", "What an early end costs."],
  TERMINATION_SHARE: [
    "term.earlyTerminationShare",
    "PRICE",
    "0.01",
    "The share of coming retainers that an early end costs.",
  ],
  SERVICE_TAX: ["serviceTaxRate", "PRICE", "0.001", "Tax on the fees that cannot be recovered."],
  TRANSITION_HOURS: ["transition.hours", "VOLUME", "1", "The client's own hours of the change."],
  OVERLAP_MONTHS: ["transition.overlapMonths", "TIMING", "1", "Months in which both are paid.", MONTHS],
  OVERLAP_COST: ["transition.overlapMonthlyCost", "PRICE", "0.01", "What it replaces costs meanwhile."],
  COORDINATION_HOURS: ["coordinationHoursPerMonth", "VOLUME", "0.5", "The client's own time with it."],
  COVERAGE_HOURS: [
    "coverageHoursPerWeek",
    "SCOPE",
    "1",
    "Hours in which somebody can be reached: cost per coverage hour.",
  ],
});
