import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { BudgetLine } from "./BudgetLine";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";

/** The money of a budget line in a month. */
@Entity({ name: "budget_amounts" })
@ForeignKey(() => BudgetLine, ["organizationId", "lineId"], ["organizationId", "id"], {
  name: "budget_amounts_line_fkey",
  onDelete: "CASCADE",
})
export class BudgetAmount {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "budget_amounts_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "line_id", primaryKeyConstraintName: "budget_amounts_pkey" })
  lineId!: string;

  /** First day of the month. */
  @PrimaryColumn({ type: "date", primaryKeyConstraintName: "budget_amounts_pkey" })
  month!: string;

  @MoneyColumn()
  amount!: Decimal;
}
