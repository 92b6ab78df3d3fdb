import { publishEnum } from "../publishEnum";

const PLAN_ORDERS = {
  NAME: "By name.",
  CREATED: "By when it was made, the oldest first.",
} as const;
export type PlanOrder = keyof typeof PLAN_ORDERS;

export const PlanOrderEnum = publishEnum("PlanOrder", "In which order plans are listed.", PLAN_ORDERS);
