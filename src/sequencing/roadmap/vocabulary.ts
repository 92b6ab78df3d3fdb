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
} as const;
export type CostProfile = keyof typeof COST_PROFILES;
