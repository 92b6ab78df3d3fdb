import { PURPOSES } from "../../kernel/Purpose";
import { publishEnum } from "../publishEnum";

export const PurposeEnum = publishEnum(
  "Purpose",
  "What money is spent for: run, grow or transform.",
  PURPOSES,
);

const BUDGET_ORDERS = {
  FISCAL_YEAR: "By fiscal year, the earliest first.",
  CREATED: "By when it was made, the oldest first.",
} as const;
export type BudgetOrder = keyof typeof BUDGET_ORDERS;

export const BudgetOrderEnum = publishEnum(
  "BudgetOrder",
  "In which order budgets are listed.",
  BUDGET_ORDERS,
);
