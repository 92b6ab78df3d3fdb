import { publishEnum } from "../publishEnum";

const SCENARIO_ORDERS = {
  NAME: "By name.",
  CREATED: "By when they were made, the oldest first.",
} as const;
export type ScenarioOrder = keyof typeof SCENARIO_ORDERS;
export const ScenarioOrderEnum = publishEnum("ScenarioOrder", "How scenarios are ordered.", SCENARIO_ORDERS);
