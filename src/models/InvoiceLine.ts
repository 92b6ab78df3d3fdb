import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { BudgetLine } from "./BudgetLine";
import { Contract } from "./Contract";
import { Invoice } from "./Invoice";
import { DecimalColumn, MoneyColumn } from "./moneyColumn";
import { PlanPart } from "./PlanPart";
import { Project } from "./Project";

/** What a part of an invoice was for, and what it is matched to: a line that matches nothing is kept all the same. */
@Entity({ name: "invoice_lines" })
@ForeignKey(() => Invoice, ["organizationId", "invoiceId"], ["organizationId", "id"], {
  name: "invoice_lines_invoice_fkey",
  onDelete: "CASCADE",
})
@ForeignKey(() => BudgetLine, ["organizationId", "budgetLineId"], ["organizationId", "id"], {
  name: "invoice_lines_budget_line_fkey",
  onDelete: "SET NULL",
})
@ForeignKey(() => Contract, ["organizationId", "contractId"], ["organizationId", "id"], {
  name: "invoice_lines_contract_fkey",
  onDelete: "SET NULL",
})
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "invoice_lines_project_fkey",
  onDelete: "SET NULL",
})
@ForeignKey(() => PlanPart, ["organizationId", "planPartId"], ["organizationId", "id"], {
  name: "invoice_lines_plan_part_fkey",
  onDelete: "SET NULL",
})
@Index("invoice_lines_invoice_idx", ["organizationId", "invoiceId"])
@Index("invoice_lines_month_idx", ["organizationId", "month"])
@Index("invoice_lines_budget_line_idx", ["organizationId", "budgetLineId"])
@Index("invoice_lines_contract_idx", ["organizationId", "contractId"])
@Index("invoice_lines_project_idx", ["organizationId", "projectId"])
@Index("invoice_lines_plan_part_idx", ["organizationId", "planPartId"])
export class InvoiceLine {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "invoice_lines_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "invoice_lines_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "invoice_id" })
  invoiceId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  description!: string;

  /** First day of the month of the service, which decides the fiscal year. */
  @Column({ type: "date" })
  month!: string;

  /** What it adds to spending: negative on a credit note. */
  @MoneyColumn()
  amount!: Decimal;

  @Column({ type: "boolean" })
  planned!: boolean;

  @Column({ type: "text" })
  expenditure!: string;

  @Column({ type: "text", nullable: true })
  account!: string | null;

  @Column({ type: "text", name: "cost_centre", nullable: true })
  costCentre!: string | null;

  @Column({ type: "text", nullable: true })
  pool!: string | null;

  @Column({ type: "text", nullable: true })
  purpose!: string | null;

  @Column({ type: "uuid", name: "budget_line_id", nullable: true })
  budgetLineId!: string | null;

  @Column({ type: "uuid", name: "contract_id", nullable: true })
  contractId!: string | null;

  @Column({ type: "uuid", name: "project_id", nullable: true })
  projectId!: string | null;

  /** An engagement of a plan. */
  @Column({ type: "uuid", name: "plan_part_id", nullable: true })
  planPartId!: string | null;

  @DecimalColumn({ precision: 14, scale: 4, nullable: true })
  quantity!: Decimal | null;

  @DecimalColumn({ name: "unit_price", precision: 16, scale: 6, nullable: true })
  unitPrice!: Decimal | null;
}
