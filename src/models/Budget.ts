import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Organization } from "./Organization";
import { Stamped } from "./Stamped";

/** Approved money of a fiscal year. */
@Entity({ name: "budgets" })
@Unique("budgets_fiscal_year_key", ["organizationId", "fiscalYear"])
export class Budget extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "budgets_pkey" })
  @ForeignKey(() => Organization, { name: "budgets_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "budgets_pkey" })
  id!: string;

  /** The year in the fiscal year's name. */
  @Column({ type: "integer", name: "fiscal_year" })
  fiscalYear!: number;

  @Column({ type: "text", nullable: true })
  notes!: string | null;

  /** Held apart from the lines. */
  @MoneyColumn()
  contingency!: Decimal;

  /** Left over from the year before, for no line in particular. */
  @MoneyColumn({ name: "carried_forward" })
  carriedForward!: Decimal;

  /** When the year was closed: nothing of it changes until it is opened again. */
  @Column({ type: "timestamptz", name: "closed_at", nullable: true })
  closedAt!: Date | null;
}
