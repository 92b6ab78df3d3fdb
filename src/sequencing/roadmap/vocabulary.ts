/** Where a project stands. */
export const PROJECT_STATUSES = {
  PROPOSED: "Somebody suggested it.",
  APPROVED: "It will be done.",
  IN_PROGRESS: "It has begun.",
  DONE: "It is finished.",
  ON_HOLD: "It waits for a decision; its dates and costs still count.",
  DECLINED: "It will not be done: listed, without dates, and in no total.",
} as const;
export type ProjectStatus = keyof typeof PROJECT_STATUSES;

/** When a cost of a project falls due. */
export const COST_PROFILES = {
  UP_FRONT: "All of it in the month in which the project starts.",
  EVEN: "Spread over the working days of the project.",
  ON_FINISH: "All of it in the month in which the project finishes.",
  MILESTONE: "All of it on one working day of the project.",
} as const;
export type CostProfile = keyof typeof COST_PROFILES;

/** What a duration is counted in. */
export const DURATION_UNITS = {
  WORKING_DAYS: "Days of the roadmap's calendar that are worked.",
  WEEKS: "Weeks of as many working days as weekdays are worked.",
  MONTHS: "Months of a twelfth of 52 such weeks, rounded to whole working days.",
} as const;
export type DurationUnit = keyof typeof DURATION_UNITS;

/** What a lag is counted in, and by which calendar. */
export const LAG_UNITS = {
  WORKING_DAYS: "Days of the roadmap's calendar that are worked.",
  WEEKS: "Weeks of as many working days as weekdays are worked.",
  ELAPSED_DAYS: "Days of the calendar on the wall, weekends and holidays included.",
  MONTHS: "Until the same day of a later month; the last day of a month that has no such day.",
} as const;
export type LagUnit = keyof typeof LAG_UNITS;

/** How much a deadline binds. */
export const DEADLINE_KINDS = {
  HARD: "No schedule finishes later.",
  SOFT: "A later finish costs a penalty.",
} as const;
export type DeadlineKind = keyof typeof DEADLINE_KINDS;

/** Why a project has to be finished by a day. */
export const DEADLINE_REASONS = {
  CONTRACT_END: "A contract ends.",
  NOTICE: "Notice of a contract has to be given.",
  END_OF_LIFE: "Something is no longer supported.",
  LEASE: "A lease ends.",
  AUDIT: "An audit or an assessment.",
  REGULATION: "A law or a rule takes effect.",
  BUSINESS: "An event of the business, such as an opening.",
} as const;
export type DeadlineReason = keyof typeof DEADLINE_REASONS;

/** How badly a phase disrupts. */
export const SEVERITIES = {
  LOW: "People notice it.",
  MEDIUM: "Work is slower.",
  HIGH: "Work stops.",
} as const;
export type Severity = keyof typeof SEVERITIES;
