import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Decimal } from "../kernel/Decimal";
import { MoneyColumn } from "./moneyColumn";
import { Project } from "./Project";

/** Hours of a role that a project takes. */
@Entity({ name: "project_efforts" })
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "project_efforts_project_fkey",
  onDelete: "CASCADE",
})
export class ProjectEffort {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "project_efforts_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "project_id", primaryKeyConstraintName: "project_efforts_pkey" })
  projectId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "project_efforts_pkey" })
  role!: string;

  @MoneyColumn({ precision: 12 })
  hours!: Decimal;
}
