import { publishEnum } from "../publishEnum";

const SCHEDULE_STATES = {
  DRAFT: "Made and not in force.",
  PUBLISHED: "In force; it does not change any more. An organization has one at most.",
  SUPERSEDED: "Was in force until another one was published.",
} as const;
export type ScheduleState = keyof typeof SCHEDULE_STATES;
export const ScheduleStateEnum = publishEnum(
  "ScheduleStatus",
  "Whether a schedule is in force.",
  SCHEDULE_STATES,
);

/** Schedules have one order: by when they were made, the oldest first. */
export type ScheduleOrder = "CREATED";

const CAPACITY_SOURCES = {
  STATED: "What the roadmap states, and nothing else.",
  PLAN_OF_RECORD:
    "What the roadmap states; for SUPPORT, MANAGEMENT and VCIO without a statement, the hours that the plan of record provides less the hours that running things takes.",
} as const;
export type CapacitySource = keyof typeof CAPACITY_SOURCES;
export const CapacitySourceEnum = publishEnum(
  "CapacitySource",
  "How many people there are for projects.",
  CAPACITY_SOURCES,
);

const MONEY_SOURCES = {
  NONE: "No limit.",
  FISCAL_YEARS: "What the stored budgets have left for projects in each fiscal year, OPEX and CAPEX apart.",
  QUARTERS: "The same for each quarter of the fiscal years.",
} as const;
export type MoneySource = keyof typeof MONEY_SOURCES;
export const MoneySourceEnum = publishEnum(
  "MoneySource",
  "How much money projects may spend.",
  MONEY_SOURCES,
);
