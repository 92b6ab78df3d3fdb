import { LINE_STATUSES } from "../../costing/budget/LineStatus";
import { PURPOSES } from "../../kernel/Purpose";
import { publishEnum } from "../publishEnum";

export const PurposeEnum = publishEnum(
  "Purpose",
  "What money is spent for: run, grow or transform.",
  PURPOSES,
);

export const LineStatusEnum = publishEnum(
  "LineStatus",
  "How far the money of a budget line, or of a transfer, has come. Only what is approved counts as budget.",
  LINE_STATUSES,
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
