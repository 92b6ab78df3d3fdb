import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Project } from "./Project";

/** A cost of a project and how it falls due. */
@Entity({ name: "project_costs" })
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "project_costs_project_fkey",
  onDelete: "CASCADE",
})
export class ProjectCost {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "project_costs_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "project_id", primaryKeyConstraintName: "project_costs_pkey" })
  projectId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "project_costs_pkey" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  expenditure!: string;

  @Column({ type: "text" })
  profile!: string;

  @MoneyColumn()
  amount!: Decimal;

  /** Of a MILESTONE, from 1. */
  @Column({ type: "integer", name: "working_day", nullable: true })
  workingDay!: number | null;
}
