import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Project } from "./Project";

/** A phase of a project, and whom it disrupts. */
@Entity({ name: "project_phases" })
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "project_phases_project_fkey",
  onDelete: "CASCADE",
})
export class ProjectPhase {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "project_phases_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", name: "project_id", primaryKeyConstraintName: "project_phases_pkey" })
  projectId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "project_phases_pkey" })
  ordinal!: number;

  @Column({ type: "text" })
  name!: string;

  /** Working days. */
  @Column({ type: "integer" })
  duration!: number;

  @Column({ type: "text", array: true })
  departments!: string[];

  @Column({ type: "text", array: true })
  systems!: string[];

  @Column({ type: "text" })
  severity!: string;
}
