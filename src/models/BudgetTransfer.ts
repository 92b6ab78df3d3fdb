import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { Budget } from "./Budget";
import { BudgetLine } from "./BudgetLine";
import { Decided } from "./Decided";
import { MoneyColumn } from "./moneyColumn";

/** Money moved within a budget: to a line, from another or out of the contingency. */
@Entity({ name: "budget_transfers" })
@ForeignKey(() => Budget, ["organizationId", "budgetId"], ["organizationId", "id"], {
  name: "budget_transfers_budget_fkey",
  onDelete: "CASCADE",
})
@ForeignKey(() => BudgetLine, ["organizationId", "fromLineId"], ["organizationId", "id"], {
  name: "budget_transfers_from_line_fkey",
})
@ForeignKey(() => BudgetLine, ["organizationId", "toLineId"], ["organizationId", "id"], {
  name: "budget_transfers_to_line_fkey",
})
@Index("budget_transfers_budget_idx", ["organizationId", "budgetId"])
export class BudgetTransfer extends Decided {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "budget_transfers_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "budget_transfers_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "budget_id" })
  budgetId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  /** Out of the contingency where there is none. */
  @Column({ type: "uuid", name: "from_line_id", nullable: true })
  fromLineId!: string | null;

  @Column({ type: "uuid", name: "to_line_id" })
  toLineId!: string;

  /** First day of the month. */
  @Column({ type: "date" })
  month!: string;

  @MoneyColumn()
  amount!: Decimal;

  @Column({ type: "text" })
  reason!: string;
}
