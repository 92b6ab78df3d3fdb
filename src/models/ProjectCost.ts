import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Project } from "./Project";

/** A cost of a project and how it falls due. */
@Entity({ name: "project_costs" })
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "project_costs_project_fkey",
  onDelete: "CASCADE",
})
@Index("project_costs_project_idx", ["organizationId", "projectId"])
export class ProjectCost {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "project_costs_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "project_costs_pkey" })
  id!: string;

  @Column({ type: "uuid", name: "project_id" })
  projectId!: string;

  @Column({ type: "integer" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  expenditure!: string;

  @Column({ type: "text" })
  profile!: string;

  @MoneyColumn()
  amount!: Decimal;
}
