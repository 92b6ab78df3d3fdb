import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { DecimalColumn } from "./moneyColumn";
import { Organization } from "./Organization";
import { PlanPart } from "./PlanPart";
import { Project } from "./Project";
import { Stamped } from "./Stamped";

/** A supplier's contract: what is committed, and until when. */
@Entity({ name: "contracts" })
@Unique("contracts_name_key", ["organizationId", "supplier", "name"])
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "contracts_project_fkey",
  onDelete: "SET NULL",
})
@ForeignKey(() => PlanPart, ["organizationId", "planPartId"], ["organizationId", "id"], {
  name: "contracts_plan_part_fkey",
  onDelete: "SET NULL",
})
export class Contract extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "contracts_pkey" })
  @ForeignKey(() => Organization, { name: "contracts_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "contracts_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  supplier!: string;

  /** The supplier's own number of it. */
  @Column({ type: "text", nullable: true })
  reference!: string | null;

  /** First day of the first month. */
  @Column({ type: "date", name: "start_month" })
  startMonth!: string;

  @Column({ type: "integer", name: "term_months" })
  termMonths!: number;

  @Column({ type: "text" })
  billing!: string;

  /** Share of the price added at each anniversary: 0.03 is 3 %. */
  @DecimalColumn({ precision: 9, scale: 6 })
  uplift!: Decimal;

  @Column({ type: "boolean", name: "auto_renews" })
  autoRenews!: boolean;

  @Column({ type: "integer", name: "renewal_months" })
  renewalMonths!: number;

  @Column({ type: "integer", name: "notice_days" })
  noticeDays!: number;

  @Column({ type: "date", name: "notice_given_on", nullable: true })
  noticeGivenOn!: string | null;

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

  @Column({ type: "uuid", name: "project_id", nullable: true })
  projectId!: string | null;

  /** An engagement of a plan. */
  @Column({ type: "uuid", name: "plan_part_id", nullable: true })
  planPartId!: string | null;

  @Column({ type: "text", nullable: true })
  notes!: string | null;
}
