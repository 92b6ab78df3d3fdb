import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Budget } from "./Budget";
import { Decided } from "./Decided";
import { Decimal } from "../kernel/Decimal";
import { DecimalColumn } from "./moneyColumn";

/** A line of a budget: what for, on which account. */
@Entity({ name: "budget_lines" })
@ForeignKey(() => Budget, ["organizationId", "budgetId"], ["organizationId", "id"], {
  name: "budget_lines_budget_fkey",
  onDelete: "CASCADE",
})
@Index("budget_lines_budget_idx", ["organizationId", "budgetId"])
export class BudgetLine extends Decided {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "budget_lines_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "budget_lines_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "budget_id" })
  budgetId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  expenditure!: string;

  @Column({ type: "text", nullable: true })
  account!: string | null;

  @Column({ type: "text", name: "cost_centre", nullable: true })
  costCentre!: string | null;

  @Column({ type: "text" })
  pool!: string;

  @Column({ type: "text" })
  purpose!: string;

  /** How many of something it is for, and what one costs. */
  @DecimalColumn({ precision: 14, scale: 4, nullable: true })
  quantity!: Decimal | null;

  @DecimalColumn({ name: "unit_price", precision: 14, scale: 2, nullable: true })
  unitPrice!: Decimal | null;
}
