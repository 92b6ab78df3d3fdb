import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { rateOf } from "../../kernel/Rate";
import type { BudgetedLine } from "./Ledger";

/** How many of something a line is for and what one costs, from how they are written; `undefined` where not said. */
export const linePrice = (
  quantity: string | null | undefined,
  unitPrice: string | null | undefined,
): Pick<BudgetedLine, "quantity" | "unitPrice"> => ({
  quantity: quantity == null ? undefined : rateOf(new Decimal(quantity)),
  unitPrice: unitPrice == null ? undefined : centsOf(new Decimal(unitPrice)),
});
