import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { Budget } from "./Budget";
import { MoneyColumn } from "./moneyColumn";

/** A budget as one of its versions had it: written with each change, and never changed. */
@Entity({ name: "budget_revisions" })
@ForeignKey(() => Budget, ["organizationId", "budgetId"], ["organizationId", "id"], {
  name: "budget_revisions_budget_fkey",
  onDelete: "CASCADE",
})
export class BudgetRevision {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "budget_revisions_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "budget_id", primaryKeyConstraintName: "budget_revisions_pkey" })
  budgetId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "budget_revisions_pkey" })
  version!: number;

  @Column({ type: "timestamptz", name: "made_at" })
  madeAt!: Date;

  @Column({ type: "uuid", name: "made_by", nullable: true })
  madeBy!: string | null;

  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @MoneyColumn()
  contingency!: Decimal;

  @MoneyColumn({ name: "carried_forward" })
  carriedForward!: Decimal;

  /** The lines with their months, and what approved transfers moved to and from them. */
  @Column({ type: "jsonb" })
  lines!: object[];
}
